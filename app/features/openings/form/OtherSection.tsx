import { useTranslations } from "use-intl";
import { LANGUAGES } from "~/lib/vocabulary";
import { CheckboxGroup } from "~/ui/form/CheckboxGroup";
import { FormSection } from "~/ui/form/FormSection";
import { NumberField } from "~/ui/form/NumberField";
import type { SectionProps } from "./formState";

export function OtherSection({ form }: SectionProps) {
  const words = useTranslations("openingForm");
  const terms = useTranslations("vocabulary");
  return (
    <FormSection title={words("otherTitle")}>
      <CheckboxGroup
        field={form.field("languages", words("languages"))}
        hint={words("languagesHint")}
        options={LANGUAGES.map((value) => ({ value, label: terms(`languages.${value}`) }))}
      />
      <NumberField field={form.field("seats", words("seats"))} unit={words("peopleUnit")} />
    </FormSection>
  );
}
