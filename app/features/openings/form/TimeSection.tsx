import { useTranslations } from "use-intl";
import { DateField } from "~/ui/form/DateField";
import { FormSection } from "~/ui/form/FormSection";
import { NumberField } from "~/ui/form/NumberField";
import type { SectionProps } from "./formState";
import classes from "./OpeningForm.module.css";

export function TimeSection({ form, today }: SectionProps & { today: string }) {
  const words = useTranslations("openingForm");
  return (
    <FormSection title={words("timeTitle")} intro={words("timeIntro")}>
      <div className={classes.pair}>
        <NumberField field={form.field("hoursMin", words("hoursMin"))} unit={words("hoursUnit")} />
        <NumberField field={form.field("hoursMax", words("hoursMax"))} unit={words("hoursUnit")} />
      </div>
      <DateField
        field={form.field("startOn", words("startOn"))}
        hint={words("startOnHint")}
        min={today}
      />
      <NumberField
        field={form.field("lengthMonths", words("lengthMonths"))}
        hint={words("lengthHint")}
        unit={words("monthsUnit")}
      />
    </FormSection>
  );
}
