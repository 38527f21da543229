import { useMemo } from "react";
import { useLocale, useTranslations } from "use-intl";
import { codeOptions } from "~/features/reference/options";
import type { Qualification } from "~/features/reference/types";
import { DateField } from "~/ui/form/DateField";
import { textDefault } from "~/ui/form/Field";
import { FormActions, FormSection } from "~/ui/form/FormSection";
import { SelectField } from "~/ui/form/SelectField";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { TextField } from "~/ui/form/TextField";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { DAYS, qualificationSchema } from "./schema";
import type { OwnQualification } from "./types";

type Props = {
  /** Those that can be chosen; the one that is changed, where one is. */
  known: readonly Qualification[];
  own?: OwnQualification;
  today: string;
};

/** Day and number of a qualification, with the button that asks the operator to confirm it. */
export function QualificationForm({ known, own, today }: Props) {
  const words = useTranslations("qualification.form");
  const locale = useLocale();
  const schema = useMemo(() => qualificationSchema(today), [today]);
  const form = useValidatedForm(schema, { defaults: own && defaultsOf(own) });
  const code = form.field("code", words("code"));
  const version = form.field("version", "");
  const chosen = own?.code ?? form.hook.watch("code");
  const kind = known.find((each) => each.code === chosen);
  return (
    <ValidatedForm form={form}>
      <FormSection title={words("what")}>
        {own ? (
          <input type="hidden" name={code.name} value={own.code} />
        ) : (
          <SelectField field={code} options={codeOptions(locale, known)} />
        )}
        <DateField
          field={form.field("acquiredOn", words("acquiredOn"))}
          min={DAYS.min}
          max={today}
        />
        <DateField
          field={form.field("expiresOn", words("expiresOn"))}
          hint={words(kind?.expires ? "expiresHintNeeded" : "expiresHint")}
          {...DAYS}
        />
      </FormSection>
      <FormSection title={words("proof")} intro={words("proofIntro")}>
        <TextField
          field={form.field("number", words("number"))}
          hint={kind?.numberHint ? kind.numberHint[locale] : words("numberHint")}
          autoComplete="off"
        />
      </FormSection>
      <FormActions>
        <input type="hidden" name={version.name} defaultValue={textDefault(version)} />
        <SubmitButton name="ask" value="yes">
          {words("ask")}
        </SubmitButton>
        <SubmitButton name="ask" value="no" variant="outline">
          {words("save")}
        </SubmitButton>
      </FormActions>
    </ValidatedForm>
  );
}

function defaultsOf({ acquiredOn, expiresOn, number, version }: OwnQualification) {
  return { acquiredOn, expiresOn, number, version };
}
