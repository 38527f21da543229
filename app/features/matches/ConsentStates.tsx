import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { DefinitionList } from "~/ui/shell/DefinitionList";
import { Section } from "~/ui/shell/Section";
import type { ConsentState } from "./types";

/** Who has agreed, and when. */
export function ConsentStates({ consents }: { consents: ConsentState }) {
  const words = useTranslations("match.consent");
  const { dateTime } = useFormats();
  const text = (at: string | null) =>
    at === null ? words("notYet") : words("agreedOn", { date: dateTime(at) });
  return (
    <Section title={words("states")}>
      <DefinitionList
        items={[
          { term: words("company"), value: text(consents.company) },
          { term: words("talent"), value: text(consents.talent) },
        ]}
      />
    </Section>
  );
}
