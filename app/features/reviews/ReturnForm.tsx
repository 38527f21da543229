import { useTranslations } from "use-intl";
import { FormActions } from "~/ui/form/FormSection";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { TextArea } from "~/ui/form/TextArea";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { MESSAGE_MAX, returnSchema } from "./schema";

/** Sends a firm or an opening back; the firm reads the message as it is written. */
export function ReturnForm() {
  const words = useTranslations("admin.decision");
  const form = useValidatedForm(returnSchema, { intent: "return" });
  return (
    <ValidatedForm form={form}>
      <p>{words("returnLead")}</p>
      <TextArea
        field={form.field("message", words("message"))}
        hint={words("messageHint")}
        max={MESSAGE_MAX}
      />
      <FormActions>
        <SubmitButton variant="outline">{words("sendBack")}</SubmitButton>
      </FormActions>
    </ValidatedForm>
  );
}
