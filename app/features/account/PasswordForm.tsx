import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { PASSWORD_MIN } from "~/lib/password";
import { FormActions } from "~/ui/form/FormSection";
import { PasswordField } from "~/ui/form/PasswordField";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { passwordSchema } from "./schema";

export function PasswordForm() {
  const words = useTranslations("account.password");
  const form = useValidatedForm(passwordSchema, { intent: "password" });
  return (
    <ValidatedForm form={form}>
      <PasswordField
        field={form.field("currentPassword", words("current"))}
        autoComplete="current-password"
      />
      <PasswordField
        field={form.field("password", words("new"))}
        hint={words("newHint", { min: String(PASSWORD_MIN) })}
        autoComplete="new-password"
      />
      <FormActions>
        <SubmitButton variant="outline">{words("submit")}</SubmitButton>
        <Link to="/forgot-password">{words("forgot")}</Link>
      </FormActions>
    </ValidatedForm>
  );
}
