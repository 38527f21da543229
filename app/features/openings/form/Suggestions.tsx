import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useLocale, useTranslations } from "use-intl";
import { nameIn } from "~/features/reference/options";
import type { SkillCatalogue } from "~/features/reference/types";
import type { Suggestion, Why } from "../suggest/suggest";
import { addSuggested, type Suggested } from "./buttons";
import classes from "./OpeningForm.module.css";

type Props = {
  suggestions: readonly Suggestion[];
  catalogue: SkillCatalogue;
  /** Ids of the skills that stand in the form. */
  chosen: readonly string[];
  onAdd: (suggested: Suggested) => void;
};

/** Skills that the problem speaks of, each with its reason. Nothing is added without a press. */
export function Suggestions({ suggestions, catalogue, chosen, onAdd }: Props) {
  const words = useTranslations("openingSteps.suggestions");
  const terms = useTranslations("vocabulary");
  const locale = useLocale();
  if (suggestions.length === 0) return <p>{words("none")}</p>;
  return (
    <section aria-label={words("title")} className={classes.aside}>
      <p className={classes.rowTitle}>{words("title")}</p>
      <p>{words("intro")}</p>
      <ul className={classes.suggestions}>
        {suggestions.map((one) => {
          const skill = catalogue.skills.find(({ id }) => id === one.skillId);
          if (!skill) return null;
          const name = nameIn(locale, skill);
          const added = chosen.includes(String(one.skillId));
          return (
            <li key={one.skillId} className={classes.suggestion}>
              <div>
                <p className={classes.rowTitle}>{name}</p>
                <p className={classes.exampleNote}>
                  <Reason why={one.why} /> {terms("level", { level: String(one.level) })} ·{" "}
                  {words(`needs.${one.need}`)}
                </p>
              </div>
              {added ? (
                <p className={classes.added}>{words("added")}</p>
              ) : (
                <Button
                  type="submit"
                  name="step"
                  value={addSuggested(one)}
                  formNoValidate
                  formAction="#requirements"
                  variant="outline"
                  size="md"
                  leftSection={<IconPlus aria-hidden size={18} />}
                  aria-label={words("addNamed", { name })}
                  onClick={(event) => {
                    event.preventDefault();
                    onAdd(one);
                  }}
                >
                  {words("add")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Reason({ why }: { why: Why }) {
  const words = useTranslations("openingSteps.suggestions");
  return why.kind === "word" ? words("fromWord", { word: why.word }) : words("fromTheme");
}
