import { useFieldArray } from "react-hook-form";
import { useTranslations } from "use-intl";
import type { z } from "zod";
import type { ValidatedForm } from "~/ui/form/useValidatedForm";
import { BLANK_FIRM } from "./defaults";
import type { wishesSchema } from "./schema";

/** Called where the form is made, like `useSkillRows`, so that the summary of errors knows the labels. */
export function useHiddenFirmRows(form: ValidatedForm<z.input<typeof wishesSchema>>) {
  const words = useTranslations("talent.wishes");
  const { control } = form.hook;
  const { fields, append, remove } = useFieldArray({ control, name: "hiddenFirms" });
  const rows = fields.map(({ id, ...first }, index) => {
    const number = { row: index + 1 };
    const at = (name: "name" | "corporateNumber", label: string) => ({
      ...form.field(`hiddenFirms.${index}.${name}`, label),
      defaultValue: first[name],
    });
    return {
      id,
      name: at("name", words("firmName", number)),
      corporateNumber: at("corporateNumber", words("firmNumber", number)),
    };
  });
  return { rows, onAdd: () => append(BLANK_FIRM, { shouldFocus: false }), onRemove: remove };
}
