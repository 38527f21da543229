import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { Callout, Quote } from "~/ui/shell/Callout";
import { DefinitionList } from "~/ui/shell/DefinitionList";
import type { OwnQualification } from "./types";

/** What was handed in, for its person. */
export function QualificationFacts({ own }: { own: OwnQualification }) {
  const words = useTranslations("qualification.form");
  const { date } = useFormats();
  return (
    <DefinitionList
      items={[
        { term: words("acquiredOn"), value: date(own.acquiredOn) },
        { term: words("expiresOn"), value: own.expiresOn && date(own.expiresOn) },
        { term: words("number"), value: own.number },
      ]}
    />
  );
}

/** What the operator asks to be mended. */
export function ReturnedMessage({ message }: { message: string | null }) {
  const words = useTranslations("qualification");
  if (message === null) return null;
  return (
    <Callout tone="warning" title={words("returnedTitle")}>
      <Quote>{message}</Quote>
    </Callout>
  );
}
