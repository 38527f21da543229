import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { Section } from "~/ui/shell/Section";
import classes from "./guide.module.css";
import { GUIDES, type GuideKind, guidePath, QUESTIONS, STEPS } from "./guides";

/** The whole way of one kind of user on one page. */
export function Guide({ kind }: { kind: GuideKind }) {
  const words = useTranslations("guide");
  return (
    <>
      <Section title={words("steps")}>
        <ol className={classes.steps}>
          {STEPS[kind].map(({ key, to }) => (
            <li key={key} className={classes.step}>
              <h3>{words(`${key}.title`)}</h3>
              <p>{words(`${key}.text`)}</p>
              <Link to={to}>{words(`${key}.link`)}</Link>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={words("questions")}>
        <dl className={classes.questions}>
          {QUESTIONS[kind].map((key) => (
            <div key={key}>
              <dt>{words(`${key}.question`)}</dt>
              <dd>{words(`${key}.answer`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={words("others")}>
        <ul className={classes.others}>
          {GUIDES.filter((each) => each !== kind).map((each) => (
            <li key={each}>
              <Link to={guidePath(each)}>{words(`${each}.title`)}</Link>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
