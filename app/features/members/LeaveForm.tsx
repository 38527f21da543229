import { useTranslations } from "use-intl";
import { ConfirmButton } from "~/ui/form/ConfirmButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { leaveSchema } from "./schema";

export function LeaveForm() {
  const words = useTranslations("members.leave");
  const form = useValidatedForm(leaveSchema, { intent: "leave" });
  return (
    <ValidatedForm form={form}>
      <ConfirmButton
        danger
        label={words("submit")}
        question={words("question")}
        confirm={words("confirm")}
      />
    </ValidatedForm>
  );
}
