import { useTranslations } from "use-intl";
import { CheckboxGroup } from "~/ui/form/CheckboxGroup";
import { FormActions } from "~/ui/form/FormSection";
import { NumberField } from "~/ui/form/NumberField";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { TextField } from "~/ui/form/TextField";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { ChangeFields } from "./ChangeFields";
import type { EditorProps } from "./editor";
import { SIDES } from "./kinds";
import { reasonSchema } from "./schema";

/** Why a match ends: names, who may say so, and the place in the list. */
export function ReasonForm({ entry, request }: EditorProps) {
  const words = useTranslations("adminReference");
  const form = useValidatedForm(reasonSchema, { intent: "save", defaults: { ...entry, request } });
  return (
    <ValidatedForm form={form}>
      <TextField field={form.field("nameJa", words("form.nameJa"))} autoComplete="off" />
      <TextField field={form.field("nameEn", words("form.nameEn"))} autoComplete="off" />
      <CheckboxGroup
        field={form.field("sides", words("form.sides"))}
        hint={words("form.sidesHint")}
        options={SIDES.map((side) => ({ value: side, label: words(`sides.${side}`) }))}
      />
      <NumberField
        field={form.field("position", words("form.position"))}
        hint={words("form.positionHint")}
      />
      <ChangeFields field={form.field} />
      <FormActions>
        <SubmitButton>{words(entry ? "form.save" : "form.add")}</SubmitButton>
      </FormActions>
    </ValidatedForm>
  );
}
