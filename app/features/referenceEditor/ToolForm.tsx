import { useLocale, useTranslations } from "use-intl";
import { skillOptions } from "~/features/reference/options";
import type { SkillCatalogue } from "~/features/reference/types";
import { FormActions } from "~/ui/form/FormSection";
import { SelectField } from "~/ui/form/SelectField";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { TextField } from "~/ui/form/TextField";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { ChangeFields } from "./ChangeFields";
import type { EditorProps } from "./editor";
import { toolSchema } from "./schema";

/** A concrete tool: its names, other spellings, and the items of the standard under which it stands. */
export function ToolForm({
  entry,
  request,
  catalogue,
}: EditorProps & { catalogue: SkillCatalogue }) {
  const words = useTranslations("adminReference.form");
  const locale = useLocale();
  const [firstItem, secondItem] = entry?.items ?? [];
  const form = useValidatedForm(toolSchema, {
    intent: "save",
    defaults: { ...entry, firstItem, secondItem, request },
  });
  const items = skillOptions(locale, catalogue, "");
  return (
    <ValidatedForm form={form}>
      <TextField field={form.field("nameJa", words("nameJa"))} autoComplete="off" />
      <TextField field={form.field("nameEn", words("nameEn"))} autoComplete="off" />
      <TextField
        field={form.field("keywords", words("keywords"))}
        hint={words("keywordsHint")}
        autoComplete="off"
      />
      <SelectField
        field={form.field("firstItem", words("firstItem"))}
        hint={words("itemsHint")}
        options={items}
      />
      <SelectField field={form.field("secondItem", words("secondItem"))} options={items} />
      <ChangeFields field={form.field} />
      <FormActions>
        <SubmitButton>{words(entry ? "save" : "add")}</SubmitButton>
      </FormActions>
    </ValidatedForm>
  );
}
