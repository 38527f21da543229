import { useTranslations } from "use-intl";
import type { Theme } from "~/features/reference/types";
import { OFFERED_ENGAGEMENT_TYPES } from "~/lib/vocabulary";
import { PAY_UNITS } from "~/matching";
import { CheckboxGroup } from "~/ui/form/CheckboxGroup";
import { FormSection } from "~/ui/form/FormSection";
import { RadioGroup } from "~/ui/form/RadioGroup";
import { YenField } from "~/ui/form/YenField";
import { isPaid } from "../schema";
import type { SectionProps } from "./formState";
import { HourlyHint } from "./HourlyHint";
import classes from "./OpeningForm.module.css";
import { UsualPayFigure } from "./UsualPayFigure";
import type { UsualPay } from "./usualPay";

type Props = SectionProps & { usual: UsualPay | null; theme: Theme | null };

export function PaySection({ form, usual, theme }: Props) {
  const words = useTranslations("openingForm");
  const types = useTranslations("vocabulary.engagementTypes");
  const units = useTranslations("vocabulary.payUnits");
  const paid = isPaid(form.hook.watch("engagementTypes"));
  return (
    <FormSection title={words("payTitle")} intro={words("payIntro")}>
      <CheckboxGroup
        field={form.field("engagementTypes", words("engagementTypes"))}
        hint={words("engagementHint")}
        options={OFFERED_ENGAGEMENT_TYPES.map((value) => ({
          value,
          label: types(value),
          hint: words(`engagementHints.${value}`),
        }))}
      />
      <RadioGroup
        field={form.field("payUnit", words("payUnit"))}
        options={PAY_UNITS.map((value) => ({ value, label: units(value) }))}
      />
      <div className={classes.pair}>
        <YenField field={form.field("payMin", words("payMin"))} />
        <YenField field={form.field("payMax", words("payMax"))} required={paid} />
      </div>
      <HourlyHint form={form} />
      {paid && <UsualPayFigure form={form} usual={usual} theme={theme} />}
    </FormSection>
  );
}
