import { useTranslations } from "use-intl";
import { ConfirmButton } from "~/ui/form/ConfirmButton";
import { FormActions } from "~/ui/form/FormSection";
import { PasswordField } from "~/ui/form/PasswordField";
import { TextField } from "~/ui/form/TextField";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { closingSchema } from "./schema";

export function ClosingForm({ name }: { name: string }) {
  const words = useTranslations("members.closing");
  const form = useValidatedForm(closingSchema);
  return (
    <ValidatedForm form={form}>
      <TextField
        field={form.field("name", words("name"))}
        hint={words("nameHint", { name })}
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
