import { useTranslations } from "use-intl";
import { FormActions } from "~/ui/form/FormSection";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { TextField } from "~/ui/form/TextField";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { contactsSchema } from "./schema";

/** Asks why before it shows contact details: the answer is logged with the look. */
export function ContactsForm() {
  const words = useTranslations("admin.match");
  const form = useValidatedForm(contactsSchema, { intent: "contacts" });
  return (
    <ValidatedForm form={form}>
      <TextField field={form.field("reason", words("contactsReason"))} />
      <FormActions>
        <SubmitButton variant="outline">{words("contactsShow")}</SubmitButton>
      </FormActions>
    </ValidatedForm>
  );
}
