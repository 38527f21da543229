import { useLocale, useTranslations } from "use-intl";
import { nameIn } from "~/features/reference/options";
import type { Qualification } from "~/features/reference/types";
import { useFormats } from "~/i18n/formats";
import { Card, CardList } from "~/ui/shell/CardList";
import { StateBadge } from "./StateBadge";
import type { OwnQualification } from "./types";

type Props = { own: readonly OwnQualification[]; known: readonly Qualification[] };

/** The qualifications of a person, each with how far its confirmation has come. */
export function QualificationCards({ own, known }: Props) {
  const words = useTranslations("qualification");
  const locale = useLocale();
  const { date } = useFormats();
  return (
    <CardList>
      {own.map(({ id, code, acquiredOn, expiresOn, state }) => {
        const kind = known.find((each) => each.code === code);
        return (
          <Card
            key={id}
            level={2}
            title={kind ? nameIn(locale, kind) : code}
            to={`/talent/qualifications/${id}`}
            meta={kind && (locale === "ja" ? kind.issuerJa : kind.issuerEn)}
            badge={<StateBadge state={state} />}
          >
            <p>
              {words("acquired", { date: date(acquiredOn) })}
              {expiresOn && <> {words("until", { date: date(expiresOn) })}</>}
            </p>
            <p>{words(`meanings.${state}`)}</p>
          </Card>
        );
      })}
    </CardList>
  );
}
