import { useTranslations } from "use-intl";
import { PASSWORD_MIN } from "~/lib/password";
import { CheckboxField } from "~/ui/form/CheckboxField";
import { FormActions } from "~/ui/form/FormSection";
import { PasswordField } from "~/ui/form/PasswordField";
import { RadioGroup } from "~/ui/form/RadioGroup";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { TextField } from "~/ui/form/TextField";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { type Kind, kinds, signupSchema } from "./schema";
import { TermsPoints } from "./TermsPoints";

export function SignupForm({ kind, next }: { kind: Kind | null; next: string | null }) {
  const words = useTranslations("auth");
  const form = useValidatedForm(signupSchema, { defaults: { kind } });
  const options = kinds.map((value) => ({
    value,
    label: words(`signup.${value}`),
    hint: words(`signup.${value}Hint`),
  }));
  return (
    <ValidatedForm form={form}>
      {next && <input type="hidden" name="next" value={next} />}
      <RadioGroup
        field={form.field("kind", words("signup.kind"))}
        hint={words("signup.kindHint")}
        options={options}
      />
      <TextField
        field={form.field("email", words("email"))}
        hint={words("emailHint")}
        type="email"
        autoComplete="username"
      />
      <PasswordField
        field={form.field("password", words("password"))}
        hint={words("passwordHint", { min: String(PASSWORD_MIN) })}
        autoComplete="new-password"
      />
      <TermsPoints />
      <CheckboxField field={form.field("terms", words("signup.terms"))} />
      <FormActions>
        <SubmitButton>{words("signup.submit")}</SubmitButton>
      </FormActions>
    </ValidatedForm>
  );
}
