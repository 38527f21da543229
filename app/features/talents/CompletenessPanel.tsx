import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { Section } from "~/ui/shell/Section";
import type { Completeness } from "./completeness";
import { stepPath } from "./steps";
import classes from "./talents.module.css";

type Props = {
  completeness: Completeness;
  /** How many missing answers are named, and whether the whole rule is shown. */
  shown: number;
  withRule?: boolean;
};

/** How complete the profile is, what to fill in next and what it is good for. */
export function CompletenessPanel({ completeness, shown, withRule = false }: Props) {
  const { percent, missing, items } = completeness;
  const words = useTranslations("completeness");
  return (
    <Section title={words("title")} lead={words(missing.length > 0 ? "lead" : "done")}>
      <div className={classes.completeness}>
        <meter min={0} max={100} value={percent} aria-label={words("title")}>
          {words("percent", { percent })}
        </meter>
        <span className={classes.percent}>{words("percent", { percent })}</span>
      </div>
      {missing.length > 0 && (
        <ul className={classes.missing}>
          {missing.slice(0, shown).map(({ item, step, points }) => (
            <li key={item}>
              <Link to={stepPath(step)}>{words("add", { item: words(`items.${item}`) })}</Link>{" "}
              <span className={classes.points}>{words("points", { points })}</span>
              <br />
              {words(`why.${item}`)}
            </li>
          ))}
        </ul>
      )}
      {withRule && (
        <details>
          <summary className={classes.rule}>{words("rule")}</summary>
          <p>{words("ruleText")}</p>
          <ul className={classes.links}>
            {items.map(({ item, points, answered }) => (
              <li key={item}>
                {words(answered ? "answered" : "open", { item: words(`items.${item}`), points })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
