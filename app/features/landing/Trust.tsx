import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { Section } from "~/ui/shell/Section";
import classes from "./landing.module.css";

const promises = ["anonymous", "hidden", "reasons", "open"] as const;

export function Trust() {
  const words = useTranslations("landing.trust");
  return (
    <Section title={words("title")}>
      <ul className={classes.promises}>
        {promises.map((promise) => (
          <li key={promise}>
            <h3>{words(promise)}</h3>
            <p>{words(`${promise}Text`)}</p>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/how-it-ranks">{words("ranking")}</Link>
      </p>
    </Section>
  );
}
