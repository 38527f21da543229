import { useTranslations } from "use-intl";
import { ConfirmButton } from "~/ui/form/ConfirmButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { handleSchema } from "./schema";

type Props = { handle: string; hasNotes: boolean };

/** Takes a person off the shortlist. The notes go as well, so it asks first. */
export function RemoveEntry({ handle, hasNotes }: Props) {
  const words = useTranslations("candidate.shortlist");
  const form = useValidatedForm(handleSchema, { intent: `unshortlist-${handle}` });
  return (
    <ValidatedForm form={form}>
      <input type="hidden" name="handle" value={handle} />
      <ConfirmButton
        label={words("remove")}
        question={words(hasNotes ? "removeWithNotes" : "removeQuestion")}
        confirm={words("removeConfirm")}
      />
    </ValidatedForm>
  );
}
