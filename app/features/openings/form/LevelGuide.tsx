import { useTranslations } from "use-intl";
import classes from "./OpeningForm.module.css";

const LEVELS = [1, 2, 3, 4, 5] as const;

/** What a person of each level can do, and what must and want lead to. */
export function LevelGuide() {
  const words = useTranslations("openingSteps.levels");
  const terms = useTranslations("vocabulary");
  return (
    <details className={classes.examples}>
      <summary>{words("title")}</summary>
      <dl>
        {LEVELS.map((level) => (
          <div key={level}>
            <dt>
              {terms("level", { level: String(level) })}：{terms(`levels.${level}`)}
            </dt>
            <dd>{words(`${level}`)}</dd>
          </div>
        ))}
        <div>
          <dt>{words("mustTitle")}</dt>
          <dd>{words("must")}</dd>
        </div>
        <div>
          <dt>{words("wantTitle")}</dt>
          <dd>{words("want")}</dd>
        </div>
      </dl>
    </details>
  );
}
