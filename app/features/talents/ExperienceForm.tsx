import { useLocale, useTranslations } from "use-intl";
import { codeOptions, offeredOptions } from "~/features/reference/options";
import type { Industry, Theme } from "~/features/reference/types";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import type { experienceDefaults } from "./defaults";
import { ManyChoices } from "./ManyChoices";
import { StepActions } from "./StepActions";
import { experienceSchema } from "./schema";

type Props = {
  defaults: ReturnType<typeof experienceDefaults>;
  industries: readonly Industry[];
  themes: readonly Theme[];
};

/** Step 3: where one has worked and on what. */
export function ExperienceForm({ defaults, industries, themes }: Props) {
  const words = useTranslations("talent.experience");
  const locale = useLocale();
  const form = useValidatedForm(experienceSchema, { defaults });
  return (
    <ValidatedForm form={form}>
      <ManyChoices
        field={form.field("industries", words("industries"))}
        options={codeOptions(locale, industries)}
      />
      <ManyChoices
        field={form.field("themes", words("themes"))}
        hint={words("themesHint")}
        options={offeredOptions(locale, themes, defaults.themes)}
      />
      <StepActions step="experience" version={form.field("version", "")} />
    </ValidatedForm>
  );
}
