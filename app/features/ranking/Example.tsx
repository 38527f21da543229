import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Section } from "~/ui/shell/Section";
import classes from "./ranking.module.css";

const PARTIES = ["opening", "talent"] as const;

/** Who is in the example; `children` is how the engine scores it. */
export function Example({ children }: { children: ReactNode }) {
  const words = useTranslations("ranking.example");
  return (
    <Section title={words("title")} lead={words("lead")}>
      <div className={classes.parties}>
        {PARTIES.map((party) => (
          <div key={party} className={classes.party}>
            <h3>{words(party)}</h3>
            <p>{words(`${party}Text`)}</p>
          </div>
        ))}
      </div>
      {children}
    </Section>
  );
}
