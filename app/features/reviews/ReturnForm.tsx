import { useTranslations } from "use-intl";
import { FormActions } from "~/ui/form/FormSection";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { TextArea } from "~/ui/form/TextArea";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { MESSAGE_MAX, returnSchema } from "./schema";

/** Sends something back to a person, who reads the message as it is written. */
export function ReturnForm({ hidden }: { hidden: Record<string, string> }) {
  const words = useTranslations("admin.decision");
  const form = useValidatedForm(returnSchema, { intent: "return" });
  return (
    <ValidatedForm form={form}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p>{words("returnLeadTalent")}</p>
      <TextArea
        field={form.field("message", words("messageTalent"))}
        hint={words("messageHintTalent")}
        max={MESSAGE_MAX}
      />
      <FormActions>
        <SubmitButton variant="outline">{words("sendBack")}</SubmitButton>
      </FormActions>
    </ValidatedForm>
  );
}
