import { useFieldArray } from "react-hook-form";
import { useTranslations } from "use-intl";
import type { z } from "zod";
import type { ValidatedForm } from "~/ui/form/useValidatedForm";
import { BLANK_LEARNING, BLANK_SKILL } from "./defaults";
import type { skillsSchema } from "./schema";
import { isGiven } from "./skillRows";

export type SkillsFormState = ValidatedForm<z.input<typeof skillsSchema>>;

// Called where the form is made, so that the summary of errors, which stands above the rows, knows
// their labels. A row keeps its own first values when rows above it go.

export function useSkillRows(form: SkillsFormState) {
  const words = useTranslations("talent.skills");
  const { control, watch } = form.hook;
  const { fields, append, remove } = useFieldArray({ control, name: "skills" });
  const rows = fields.map(({ id, ...first }, index) => {
    const number = { row: index + 1 };
    const at = (name: "skillId" | "level" | "evidence", label: string) => ({
      ...form.field(`skills.${index}.${name}`, label),
      defaultValue: first[name],
    });
    return {
      id,
      skill: at("skillId", words("skill", number)),
      level: at("level", words("level", number)),
      evidence: at("evidence", words("evidence", number)),
      chosen: watch(`skills.${index}.skillId`) !== "",
      given: isGiven(first.evidence) ? first.evidence : null,
    };
  });
  return { rows, onAdd: () => append(BLANK_SKILL, { shouldFocus: false }), onRemove: remove };
}

export function useLearningRows(form: SkillsFormState) {
  const words = useTranslations("talent.skills");
  const { control } = form.hook;
  const { fields, append, remove } = useFieldArray({ control, name: "learning" });
  const rows = fields.map(({ id, skillId }, index) => ({
    id,
    skill: {
      ...form.field(`learning.${index}.skillId`, words("learn", { row: index + 1 })),
      defaultValue: skillId,
    },
  }));
  return { rows, onAdd: () => append(BLANK_LEARNING, { shouldFocus: false }), onRemove: remove };
}
