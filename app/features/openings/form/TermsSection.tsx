import { useTranslations } from "use-intl";
import { FormSection } from "~/ui/form/FormSection";
import { NumberField } from "~/ui/form/NumberField";
import { SelectField } from "~/ui/form/SelectField";
import { TextArea } from "~/ui/form/TextArea";
import { rightsWords } from "../rights";
import { NON_CASH_MAX, TERMINATION_MAX, UNDECIDED_MAX, WORK_CONTENT_MAX } from "../schema";
import { EXPENSES, RIGHTS } from "../types";
import type { SectionProps } from "./formState";

/** What フリーランス法 asks a firm to say of the work, field by field in plain words. */
export function TermsSection({ form, paid }: SectionProps & { paid: boolean }) {
  const words = useTranslations("openingForm");
  return (
    <>
      <FormSection title={words("workTitle")} intro={words("termsIntro")}>
        <TextArea
          field={form.field("workContent", words("workContent"))}
          hint={words("workContentHint")}
          max={WORK_CONTENT_MAX}
        />
        <NumberField
          field={form.field("inspectionDays", words("inspectionDays"))}
          hint={words("inspectionHint")}
          unit={words("withinDays")}
        />
        <SelectField
          field={form.field("rights", words("rights"))}
          hint={words("rightsHint")}
          placeholder={words("settledTogether")}
          options={RIGHTS.map((value) => ({
            value,
            label: words(`rightsOptions.${rightsWords(value, paid)}`),
          }))}
        />
      </FormSection>
      <FormSection title={words("paymentTitle")}>
        <NumberField
          field={form.field("paymentDays", words("paymentDays"))}
          hint={words(paid ? "paymentDaysHint" : "paymentDaysUnpaid")}
          unit={words("withinDays")}
          required={paid}
        />
        <SelectField
          field={form.field("expenses", words("expenses"))}
          hint={words("expensesHint")}
          placeholder={words("settledTogether")}
          options={EXPENSES.map((value) => ({ value, label: words(`expensesOptions.${value}`) }))}
        />
        <TextArea
          field={form.field("nonCashPayment", words("nonCashPayment"))}
          hint={words("nonCashHint")}
          max={NON_CASH_MAX}
          rows={2}
        />
      </FormSection>
      <FormSection title={words("endTitle")}>
        <TextArea
          field={form.field("terminationTerms", words("terminationTerms"))}
          hint={words("terminationHint")}
          max={TERMINATION_MAX}
          rows={4}
        />
        <TextArea
          field={form.field("undecided", words("undecided"))}
          hint={words("undecidedHint")}
          max={UNDECIDED_MAX}
          rows={3}
        />
      </FormSection>
    </>
  );
}
