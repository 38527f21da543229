import { useTranslations } from "use-intl";
import { FormActions } from "~/ui/form/FormSection";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { TextField } from "~/ui/form/TextField";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { forgotPasswordSchema } from "./schema";

export function ForgotPasswordForm() {
  const words = useTranslations("auth");
  const form = useValidatedForm(forgotPasswordSchema);
  return (
    <ValidatedForm form={form}>
      <TextField
        field={form.field("email", words("email"))}
        hint={words("emailHint")}
        type="email"
        autoComplete="username"
      />
      <FormActions>
        <SubmitButton>{words("forgot.submit")}</SubmitButton>
      </FormActions>
    </ValidatedForm>
  );
}
