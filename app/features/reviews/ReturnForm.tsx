import { useTranslations } from "use-intl";
import { FormActions } from "~/ui/form/FormSection";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { TextArea } from "~/ui/form/TextArea";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { MESSAGE_MAX, returnSchema } from "./schema";

type Props = {
  /** Who reads the message. */
  to?: "company" | "talent";
  /** What is sent back to a company: its profile or an opening. */
  about?: "company" | "opening";
  /** Sent along: what was shown. */
  hidden?: Record<string, string>;
};

/** Sends something back; the firm or the person reads the message as it is written. */
export function ReturnForm({ to = "company", about = "opening", hidden = {} }: Props) {
  const words = useTranslations("admin.decision");
  const form = useValidatedForm(returnSchema, { intent: "return" });
  const example = about === "company" ? "messageHintCompany" : "messageHint";
  const [lead, message, hint] =
    to === "company"
      ? (["returnLead", "message", example] as const)
      : (["returnLeadTalent", "messageTalent", "messageHintTalent"] as const);
  return (
    <ValidatedForm form={form}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p>{words(lead)}</p>
      <TextArea
        field={form.field("message", words(message))}
        hint={words(hint)}
        max={MESSAGE_MAX}
      />
      <FormActions>
        <SubmitButton variant="outline">{words("sendBack")}</SubmitButton>
      </FormActions>
    </ValidatedForm>
  );
}
