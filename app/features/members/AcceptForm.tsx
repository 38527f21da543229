import { useTranslations } from "use-intl";
import { z } from "zod";
import { FormActions } from "~/ui/form/FormSection";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";

/** The token is in the address. */
export const acceptSchema = z.object({});

export function AcceptForm() {
  const words = useTranslations("members.link");
  const form = useValidatedForm(acceptSchema);
  return (
    <ValidatedForm form={form}>
      <FormActions>
        <SubmitButton>{words("accept")}</SubmitButton>
      </FormActions>
    </ValidatedForm>
  );
}
