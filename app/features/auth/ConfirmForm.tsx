import { useTranslations } from "use-intl";
import type { z } from "zod";
import { FormActions } from "~/ui/form/FormSection";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { confirmSchema } from "./schema";

export function ConfirmForm({ link }: { link: z.output<typeof confirmSchema> }) {
  const words = useTranslations("auth.confirm");
  const form = useValidatedForm(confirmSchema);
  return (
    <ValidatedForm form={form}>
      <input type="hidden" name="token_hash" value={link.token_hash} />
      <input type="hidden" name="type" value={link.type} />
      <FormActions>
        <SubmitButton>{words("submit")}</SubmitButton>
      </FormActions>
    </ValidatedForm>
  );
}
