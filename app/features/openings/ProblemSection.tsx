import { useTranslations } from "use-intl";
import { ThemeSelect } from "~/features/reference/CodeSelects";
import type { Theme } from "~/features/reference/types";
import { FormSection } from "~/ui/form/FormSection";
import { TextArea } from "~/ui/form/TextArea";
import { TextField } from "~/ui/form/TextField";
import type { SectionProps } from "./formState";
import { ProblemExamples } from "./ProblemExamples";
import { OUTCOME_MAX, PROBLEM_MAX } from "./schema";

export function ProblemSection({ form, themes }: SectionProps & { themes: readonly Theme[] }) {
  const words = useTranslations("openingForm");
  return (
    <FormSection title={words("problemTitle")} intro={words("problemIntro")}>
      <ThemeSelect field={form.field("themeCode", words("themeCode"))} themes={themes} />
      <ProblemExamples themes={themes} chosen={form.hook.watch("themeCode")} />
      <TextField
        field={form.field("title", words("title"))}
        hint={words("titleHint")}
        autoComplete="off"
      />
      <TextArea
        field={form.field("problem", words("problem"))}
        hint={words("problemHint")}
        max={PROBLEM_MAX}
        rows={8}
      />
      <TextArea
        field={form.field("outcome", words("outcome"))}
        hint={words("outcomeHint")}
        max={OUTCOME_MAX}
      />
    </FormSection>
  );
}
