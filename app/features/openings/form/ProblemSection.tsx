import { useLocale, useTranslations } from "use-intl";
import { ThemeSelect } from "~/features/reference/CodeSelects";
import { nameIn } from "~/features/reference/options";
import type { Theme } from "~/features/reference/types";
import { FormSection } from "~/ui/form/FormSection";
import { TextArea } from "~/ui/form/TextArea";
import { TextField } from "~/ui/form/TextField";
import { PROBLEM_MAX } from "../schema";
import { Examples } from "./Examples";
import type { SectionProps } from "./formState";
import classes from "./OpeningForm.module.css";

type Props = SectionProps & { themes: readonly Theme[] };

export function ProblemSection({ form, themes }: Props) {
  const words = useTranslations("openingForm");
  return (
    <FormSection title={words("problemTitle")} intro={words("problemIntro")}>
      <ThemeSelect field={form.field("themeCode", words("themeCode"))} themes={themes} />
      <ProblemExamples form={form} themes={themes} />
      <TextArea
        field={form.field("problem", words("problem"))}
        hint={words("problemHint")}
        max={PROBLEM_MAX}
        rows={8}
      />
      <TextField
        field={form.field("title", words("title"))}
        hint={words("titleHint")}
        autoComplete="off"
      />
    </FormSection>
  );
}

/** For the chosen theme, or for all where nothing is chosen or no scripts run. */
function ProblemExamples({ form, themes }: Props) {
  const words = useTranslations("openingSteps.examples");
  const locale = useLocale();
  const chosen = themes.find(({ code }) => code === form.hook.watch("themeCode"));
  if (chosen) {
    return (
      <div>
        <p className={classes.rowTitle}>{words("ofTheme", { theme: nameIn(locale, chosen) })}</p>
        <Examples form={form} theme={chosen.code} part="problem" />
      </div>
    );
  }
  return (
    <details className={classes.examples}>
      <summary>{words("ofAll")}</summary>
      <dl>
        {themes.map((theme) => (
          <div key={theme.code}>
            <dt>{nameIn(locale, theme)}</dt>
            <dd>
              <Examples form={form} theme={theme.code} part="problem" />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
