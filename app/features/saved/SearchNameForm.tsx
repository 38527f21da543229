import { useTranslations } from "use-intl";
import { FormActions } from "~/ui/form/FormSection";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { TextField } from "~/ui/form/TextField";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { searchSchema } from "./schema";

/** The name under which a search is kept. */
export function SearchNameForm({ query, suggested }: { query: string; suggested: string }) {
  const words = useTranslations("saved.newSearch");
  const form = useValidatedForm(searchSchema, { defaults: { name: suggested, query } });
  return (
    <ValidatedForm form={form}>
      <TextField field={form.field("name", words("name"))} hint={words("nameHint")} />
      <input type="hidden" name="query" value={query} />
      <FormActions>
        <SubmitButton>{words("save")}</SubmitButton>
      </FormActions>
    </ValidatedForm>
  );
}
