import { useTranslations } from "use-intl";
import { FormActions } from "~/ui/form/FormSection";
import { PasswordField } from "~/ui/form/PasswordField";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { TextField } from "~/ui/form/TextField";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { emailSchema } from "./schema";

export function EmailForm() {
  const words = useTranslations("account.email");
  const form = useValidatedForm(emailSchema, { intent: "email" });
  return (
    <ValidatedForm form={form}>
      <TextField
        field={form.field("email", words("new"))}
        hint={words("newHint")}
        type="email"
        autoComplete="email"
      />
      <PasswordField
        field={form.field("currentPassword", words("password"))}
        autoComplete="current-password"
      />
      <FormActions>
        <SubmitButton variant="outline">{words("submit")}</SubmitButton>
      </FormActions>
    </ValidatedForm>
  );
}
