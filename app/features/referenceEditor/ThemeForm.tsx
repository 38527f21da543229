import { useTranslations } from "use-intl";
import { FormActions } from "~/ui/form/FormSection";
import { NumberField } from "~/ui/form/NumberField";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { TextField } from "~/ui/form/TextField";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { ChangeFields } from "./ChangeFields";
import type { EditorProps } from "./editor";
import { themeSchema } from "./schema";

/** What openings are about: names and the place in the list. */
export function ThemeForm({ entry, request }: EditorProps) {
  const words = useTranslations("adminReference.form");
  const form = useValidatedForm(themeSchema, { intent: "save", defaults: { ...entry, request } });
  return (
    <ValidatedForm form={form}>
      <TextField field={form.field("nameJa", words("nameJa"))} autoComplete="off" />
      <TextField field={form.field("nameEn", words("nameEn"))} autoComplete="off" />
      <NumberField field={form.field("position", words("position"))} hint={words("positionHint")} />
      <ChangeFields field={form.field} />
      <FormActions>
        <SubmitButton>{words(entry ? "save" : "add")}</SubmitButton>
      </FormActions>
    </ValidatedForm>
  );
}
