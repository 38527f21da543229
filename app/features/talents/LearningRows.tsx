import { useTranslations } from "use-intl";
import { SkillPicker } from "~/features/reference/SkillPicker";
import type { SkillCatalogue } from "~/features/reference/types";
import { Rows } from "./Rows";
import { LEARNING_MAX } from "./skillRows";
import type { useLearningRows } from "./useSkillRows";

type Props = ReturnType<typeof useLearningRows> & { catalogue: SkillCatalogue };

/** Skills that a person would like to learn at work. */
export function LearningRows({ catalogue, ...rows }: Props) {
  const words = useTranslations("talent.skills");
  return (
    <Rows
      {...rows}
      max={LEARNING_MAX}
      addLabel={words("addLearning")}
      removeLabel={(row) => words("removeLearning", { row })}
    >
      {({ skill }) => <SkillPicker field={skill} catalogue={catalogue} />}
    </Rows>
  );
}
