import { useTranslations } from "use-intl";
import { ConfirmButton } from "~/ui/form/ConfirmButton";
import { FormActions } from "~/ui/form/FormSection";
import { PasswordField } from "~/ui/form/PasswordField";
import { TextField } from "~/ui/form/TextField";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { deletionSchema } from "./schema";

export function DeletionForm({ email }: { email: string }) {
  const words = useTranslations("account.deletion");
  const form = useValidatedForm(deletionSchema);
  return (
    <ValidatedForm form={form}>
      <TextField
        field={form.field("email", words("email"))}
        hint={words("emailHint", { email })}
        type="email"
        autoComplete="off"
      />
      <PasswordField
        field={form.field("currentPassword", words("password"))}
        autoComplete="current-password"
      />
      <FormActions>
        <ConfirmButton
          danger
          label={words("submit")}
          question={words("question")}
          confirm={words("confirm")}
        />
      </FormActions>
    </ValidatedForm>
  );
}
