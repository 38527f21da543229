import { useLocale, useTranslations } from "use-intl";
import { nameIn } from "~/features/reference/options";
import type { Theme } from "~/features/reference/types";
import classes from "./OpeningForm.module.css";

/** How others put it: for the chosen theme, or for all where nothing is chosen or no scripts run. */
export function ProblemExamples(props: { themes: readonly Theme[]; chosen: string | undefined }) {
  const words = useTranslations("openingForm");
  const examples = useTranslations("openingExample");
  const locale = useLocale();
  const example = (code: string) =>
    examples.has(code as "other") ? examples(code as "other") : null;
  const chosen = props.themes.filter(({ code }) => code === props.chosen);
  const shown = chosen.length > 0 ? chosen : props.themes;
  return (
    <details className={classes.examples}>
      <summary>{words("examples")}</summary>
      <dl>
        {shown.map((theme) => (
          <div key={theme.code}>
            <dt>{nameIn(locale, theme)}</dt>
            <dd>{example(theme.code)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
