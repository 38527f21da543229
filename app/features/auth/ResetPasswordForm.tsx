import { useTranslations } from "use-intl";
import { PASSWORD_MIN } from "~/lib/password";
import { FormActions } from "~/ui/form/FormSection";
import { PasswordField } from "~/ui/form/PasswordField";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { resetPasswordSchema } from "./schema";

export function ResetPasswordForm({ token }: { token: string }) {
  const words = useTranslations("auth");
  const form = useValidatedForm(resetPasswordSchema);
  return (
    <ValidatedForm form={form}>
      <input type="hidden" name="token_hash" value={token} />
      <PasswordField
        field={form.field("password", words("newPassword"))}
        hint={words("passwordHint", { min: String(PASSWORD_MIN) })}
        autoComplete="new-password"
      />
      <FormActions>
        <SubmitButton>{words("reset.submit")}</SubmitButton>
      </FormActions>
    </ValidatedForm>
  );
}
