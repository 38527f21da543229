import { useFieldArray } from "react-hook-form";
import { useTranslations } from "use-intl";
import type { z } from "zod";
import { SkillPicker } from "~/features/reference/SkillPicker";
import type { SkillCatalogue } from "~/features/reference/types";
import type { ValidatedForm } from "~/ui/form/useValidatedForm";
import { BLANK_LEARNING } from "./defaults";
import { Rows } from "./Rows";
import type { skillsSchema } from "./schema";
import { LEARNING_MAX } from "./skillRows";

type Props = { form: ValidatedForm<z.input<typeof skillsSchema>>; catalogue: SkillCatalogue };

/** Skills that a person would like to learn at work. */
export function LearningRows({ form, catalogue }: Props) {
  const words = useTranslations("talent.skills");
  const { control } = form.hook;
  const { fields, append, remove } = useFieldArray({ control, name: "learning" });
  return (
    <Rows
      rows={fields}
      max={LEARNING_MAX}
      removeLabel={(row) => words("removeLearning", { row })}
      addLabel={words("addLearning")}
      onRemove={remove}
      onAdd={() => append(BLANK_LEARNING, { shouldFocus: false })}
    >
      {(row, index) => (
        <SkillPicker
          field={{
            ...form.field(`learning.${index}.skillId`, words("learn", { row: index + 1 })),
            defaultValue: row.skillId,
          }}
          catalogue={catalogue}
        />
      )}
    </Rows>
  );
}
