import { useFieldArray } from "react-hook-form";
import { useTranslations } from "use-intl";
import type { z } from "zod";
import { SkillPicker } from "~/features/reference/SkillPicker";
import type { SkillCatalogue } from "~/features/reference/types";
import { SelectField } from "~/ui/form/SelectField";
import type { ValidatedForm } from "~/ui/form/useValidatedForm";
import { BLANK_SKILL } from "./defaults";
import { Rows } from "./Rows";
import type { skillsSchema } from "./schema";
import { CLAIMABLE_EVIDENCE, SKILLS_MAX } from "./skillRows";
import classes from "./talents.module.css";

const LEVELS = ["1", "2", "3", "4", "5"] as const;

type Props = { form: ValidatedForm<z.input<typeof skillsSchema>>; catalogue: SkillCatalogue };

/** The skills that a person has, each with its level and what speaks for it. */
export function SkillRows({ form, catalogue }: Props) {
  const words = useTranslations("talent.skills");
  const levels = useTranslations("vocabulary.levels");
  const evidences = useTranslations("vocabulary.evidence");
  const { fields, append, remove } = useFieldArray({ control: form.hook.control, name: "skills" });
  const levelOptions = LEVELS.map((value) => ({
    value,
    label: words("levelOption", { level: value, meaning: levels(value) }),
  }));
  return (
    <Rows
      rows={fields}
      max={SKILLS_MAX}
      removeLabel={(row) => words("remove", { row })}
      addLabel={words("add")}
      onRemove={remove}
      onAdd={() => append(BLANK_SKILL, { shouldFocus: false })}
    >
      {(row, index) => {
        const number = { row: index + 1 };
        const required = index === 0 || form.hook.watch(`skills.${index}.skillId`) !== "";
        const endorsed = row.evidence === "endorsed";
        // A row keeps its own first values when rows above it go.
        const at = (name: "skillId" | "level" | "evidence", label: string) => ({
          ...form.field(`skills.${index}.${name}`, label),
          defaultValue: row[name],
        });
        return (
          <div className={classes.skill}>
            <SkillPicker
              field={at("skillId", words("skill", number))}
              required={index === 0}
              catalogue={catalogue}
            />
            <SelectField
              field={at("level", words("level", number))}
              required={required}
              options={levelOptions}
            />
            <SelectField
              field={at("evidence", words("evidence", number))}
              hint={endorsed && words("endorsedHint")}
              required={required}
              options={[...CLAIMABLE_EVIDENCE, ...(endorsed ? (["endorsed"] as const) : [])].map(
                (value) => ({ value, label: evidences(value) }),
              )}
              placeholder={null}
            />
          </div>
        );
      }}
    </Rows>
  );
}
