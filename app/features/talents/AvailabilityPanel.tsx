import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { Callout } from "~/ui/shell/Callout";
import { type Freshness, STALE_AFTER_DAYS } from "./availability";
import { confirmSchema } from "./schema";
import { stepPath } from "./steps";

type Props = { confirmedOn: string; freshness: Freshness };

/** Whether the conditions of work still hold: one press says so. Asks for it after two months. */
export function AvailabilityPanel({ confirmedOn, freshness }: Props) {
  const words = useTranslations("talent.availability");
  const { date } = useFormats();
  const stale = freshness === "stale";
  return (
    <Callout
      tone={stale ? "warning" : "info"}
      title={words(stale ? "staleTitle" : "title", { date: date(confirmedOn) })}
      actions={
        <>
          {freshness !== "today" && <ConfirmForm />}
          <Link to={stepPath("conditions")}>{words("change")}</Link>
        </>
      }
    >
      <p>{words(freshness, { days: STALE_AFTER_DAYS })}</p>
    </Callout>
  );
}

function ConfirmForm() {
  const words = useTranslations("talent.availability");
  const form = useValidatedForm(confirmSchema, { intent: "confirm" });
  return (
    <ValidatedForm form={form}>
      <div>
        <SubmitButton>{words("confirm")}</SubmitButton>
      </div>
    </ValidatedForm>
  );
}
