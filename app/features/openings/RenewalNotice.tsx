import { Button } from "@mantine/core";
import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { Callout } from "~/ui/shell/Callout";
import { ConfirmOpening } from "./OpeningActions";
import { OPENING_DAYS, type Renewal } from "./status";

type Props = {
  renewal: Renewal | null;
  expiresOn: string | null;
  /** The start that the public reads lies in the past. */
  passed: boolean;
};

/** Before and lately after its end an opening asks whether it still holds: one press says so. */
export function RenewalNotice({ renewal, expiresOn, passed }: Props) {
  const words = useTranslations("opening.next");
  const actions = useTranslations("opening.actions");
  const { date } = useFormats();
  if (renewal === null || expiresOn === null) return null;
  const facts = { until: date(expiresOn), days: String(OPENING_DAYS) };
  return (
    <Callout
      tone="warning"
      title={words(renewal === "soon" ? "renewal.soonTitle" : "expired.title")}
    >
      <p>{words(`renewal.${renewal}`, facts)}</p>
      {passed && <p>{words("renewal.startPassed")}</p>}
      {passed ? (
        <div>
          <Button component={Link} to="edit/conditions">
            {actions("mendStart")}
          </Button>
        </div>
      ) : (
        <ConfirmOpening />
      )}
    </Callout>
  );
}
