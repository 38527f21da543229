import { useTranslations } from "use-intl";
import { LANGUAGES, ROLES } from "~/lib/vocabulary";
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
      <CheckboxGroup
        field={form.field("roles", words("roles"))}
        hint={words("rolesHint")}
        options={ROLES.map((value) => ({ value, label: terms(`roles.${value}`) }))}
      />
      <NumberField field={form.field("seats", words("seats"))} unit={words("peopleUnit")} />
    </FormSection>
  );
}
