import { useTranslations } from "use-intl";
import classes from "./landing.module.css";

/** One problem on its way from a firm's own words to an introduction. Made up, and said to be. */
export function Example() {
  const words = useTranslations("landing.example");
  return (
    <figure className={classes.example}>
      <figcaption className={classes.exampleLabel}>{words("label")}</figcaption>
      <ol className={classes.exampleSteps}>
        <li>
          <p className={classes.exampleTitle}>{words("companyTitle")}</p>
          <p className={classes.quote}>{words("company")}</p>
        </li>
        <li>
          <p className={classes.exampleTitle}>{words("openingTitle")}</p>
          <p>{words("openingTheme")}</p>
          <p>{words("openingSkills")}</p>
          <p>{words("openingTerms")}</p>
        </li>
        <li>
          <p className={classes.exampleTitle}>{words("reasonTitle")}</p>
          <ul className={classes.reasons}>
            <li data-fits>{words("reasonSkill")}</li>
            <li data-fits>{words("reasonPlace")}</li>
            <li>{words("reasonCheck")}</li>
          </ul>
        </li>
      </ol>
    </figure>
  );
}
