import { type Messages, useTranslations } from "use-intl";
import { SkillPicker } from "~/features/reference/SkillPicker";
import type { SkillCatalogue } from "~/features/reference/types";
import { SelectField } from "~/ui/form/SelectField";
import { Rows } from "./Rows";
import { CLAIMABLE_EVIDENCE, SKILLS_MAX } from "./skillRows";
import classes from "./talents.module.css";
import type { useSkillRows } from "./useSkillRows";

const LEVELS = ["1", "2", "3", "4", "5"] as const;

type Props = ReturnType<typeof useSkillRows> & { catalogue: SkillCatalogue };

/** The skills that a person has, each with its level and what speaks for it. */
export function SkillRows({ catalogue, ...rows }: Props) {
  const words = useTranslations("talent.skills");
  const levels = useTranslations("vocabulary.levels");
  const evidences = useTranslations("vocabulary.evidence");
  const levelOptions = LEVELS.map((value) => ({
    value,
    label: words("levelOption", { level: value, meaning: levels(value) }),
  }));
  const option = (value: keyof Messages["vocabulary"]["evidence"]) => ({
    value,
    label: evidences(value),
  });
  const claimable = CLAIMABLE_EVIDENCE.map(option);
  return (
    <Rows
      {...rows}
      max={SKILLS_MAX}
      addLabel={words("add")}
      removeLabel={(row) => words("remove", { row })}
    >
      {({ skill, level, evidence, chosen, given }, index) => (
        <div className={classes.skill}>
          <SkillPicker field={skill} required={index === 0} catalogue={catalogue} />
          <SelectField field={level} required={index === 0 || chosen} options={levelOptions} />
          <SelectField
            field={evidence}
            hint={given && words(`givenHints.${given}`)}
            // What others gave is shown where there is some; nobody can choose it.
            options={given ? [option(given), ...claimable] : claimable}
            placeholder={null}
          />
        </div>
      )}
    </Rows>
  );
}
