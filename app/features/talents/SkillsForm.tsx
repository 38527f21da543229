import { useTranslations } from "use-intl";
import { SkillStandardNote } from "~/features/reference/SkillStandardNote";
import type { SkillCatalogue } from "~/features/reference/types";
import { useScripts } from "~/features/reference/useScripts";
import { FormSection } from "~/ui/form/FormSection";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import type { skillsDefaults } from "./defaults";
import { LearningRows } from "./LearningRows";
import { SkillRows } from "./SkillRows";
import { StepActions } from "./StepActions";
import { skillsSchema } from "./schema";
import { useLearningRows, useSkillRows } from "./useSkillRows";

type Props = { defaults: ReturnType<typeof skillsDefaults>; catalogue: SkillCatalogue };

/** Step 2: what one can do and how well, and what one would like to learn. */
export function SkillsForm({ defaults, catalogue }: Props) {
  const words = useTranslations("talent");
  const scripts = useScripts();
  const form = useValidatedForm(skillsSchema, { defaults });
  const skills = useSkillRows(form);
  const learning = useLearningRows(form);
  return (
    <ValidatedForm form={form}>
      <FormSection title={words("skills.rows")} intro={words("skills.rowsIntro")}>
        <SkillRows {...skills} catalogue={catalogue} />
      </FormSection>
      <FormSection title={words("skills.learning")} intro={words("skills.learningIntro")}>
        <LearningRows {...learning} catalogue={catalogue} />
      </FormSection>
      <SkillStandardNote />
      <StepActions step="skills" version={form.field("version", "")}>
        {!scripts && (
          <SubmitButton variant="outline" name="stay" value="more">
            {words("profile.saveHere")}
          </SubmitButton>
        )}
      </StepActions>
    </ValidatedForm>
  );
}
