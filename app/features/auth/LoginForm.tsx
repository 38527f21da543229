import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { FormActions } from "~/ui/form/FormSection";
import { PasswordField } from "~/ui/form/PasswordField";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { TextField } from "~/ui/form/TextField";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { loginSchema } from "./schema";

export function LoginForm({ next }: { next: string }) {
  const words = useTranslations("auth");
  const form = useValidatedForm(loginSchema);
  return (
    <ValidatedForm form={form}>
      <input type="hidden" name="next" value={next} />
      <TextField field={form.field("email", words("email"))} type="email" autoComplete="username" />
      <PasswordField
        field={form.field("password", words("password"))}
        autoComplete="current-password"
      />
      <FormActions>
        <SubmitButton>{words("login.submit")}</SubmitButton>
        <Link to="/forgot-password">{words("login.forgot")}</Link>
      </FormActions>
    </ValidatedForm>
  );
}
