import { useTranslations } from "use-intl";
import { LANGUAGES, OFFERED_ENGAGEMENT_TYPES } from "~/lib/vocabulary";
import { PAY_UNITS, WORK_MODES } from "~/matching";
import { CheckboxGroup } from "~/ui/form/CheckboxGroup";
import { DateField } from "~/ui/form/DateField";
import { FormSection } from "~/ui/form/FormSection";
import { NumberField } from "~/ui/form/NumberField";
import { RadioGroup } from "~/ui/form/RadioGroup";
import { SelectField } from "~/ui/form/SelectField";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { YenField } from "~/ui/form/YenField";
import type { conditionsDefaults } from "./defaults";
import { ManyChoices } from "./ManyChoices";
import { StepActions } from "./StepActions";
import { AVAILABLE_FROM, conditionsSchema } from "./schema";
import classes from "./talents.module.css";

/** Step 4: what one can agree to. All but the kind of contract may stay open. */
export function ConditionsForm({ defaults }: { defaults: ReturnType<typeof conditionsDefaults> }) {
  const words = useTranslations("talent.conditions");
  const vocabulary = useTranslations("vocabulary");
  const form = useValidatedForm(conditionsSchema, { defaults });
  return (
    <ValidatedForm form={form}>
      <FormSection title={words("engagement")}>
        <CheckboxGroup
          field={form.field("engagementTypes", words("engagementTypes"))}
          options={OFFERED_ENGAGEMENT_TYPES.map((value) => ({
            value,
            label: vocabulary(`engagementTypes.${value}`),
          }))}
        />
        <CheckboxGroup
          field={form.field("wishedModes", words("wishedModes"))}
          options={WORK_MODES.map((value) => ({ value, label: vocabulary(`workModes.${value}`) }))}
        />
      </FormSection>
      <FormSection title={words("place")}>
        <NumberField
          field={form.field("onsiteDaysMax", words("onsiteDaysMax"))}
          hint={words("onsiteDaysMaxHint")}
          unit={words("daysUnit")}
        />
        <RadioGroup
          field={form.field("relocation", words("relocation"))}
          options={[
            { value: "yes", label: words("relocationYes") },
            { value: "no", label: words("relocationNo") },
            { value: "", label: words("relocationOpen") },
          ]}
        />
      </FormSection>
      <FormSection title={words("time")}>
        <div className={classes.pair}>
          <NumberField
            field={form.field("hoursMin", words("hoursMin"))}
            unit={words("hoursUnit")}
          />
          <NumberField
            field={form.field("hoursMax", words("hoursMax"))}
            unit={words("hoursUnit")}
          />
        </div>
        <DateField
          field={form.field("availableFrom", words("availableFrom"))}
          hint={words("availableFromHint")}
          {...AVAILABLE_FROM}
        />
      </FormSection>
      <FormSection title={words("pay")} intro={words("payIntro")}>
        <div className={classes.pair}>
          <YenField field={form.field("wishedPayAmount", words("wishedPayAmount"))} />
          <SelectField
            field={form.field("wishedPayUnit", words("wishedPayUnit"))}
            options={PAY_UNITS.map((value) => ({ value, label: vocabulary(`payUnits.${value}`) }))}
            placeholder={null}
          />
        </div>
      </FormSection>
      <FormSection title={words("languagesTitle")}>
        <ManyChoices
          field={form.field("languages", words("languages"))}
          options={LANGUAGES.map((value) => ({ value, label: vocabulary(`languages.${value}`) }))}
        />
      </FormSection>
      <StepActions step="conditions" version={form.field("version", "")} />
    </ValidatedForm>
  );
}
