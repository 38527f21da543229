import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import type { GateKey, ViewerExplanation } from "~/matching";
import { gateLine } from "../explanation/gates";
import { type Names, useTeller } from "../explanation/teller";
import classes from "./recommended.module.css";

/** Where the person says what the condition is compared with. */
const STEP_OF: Partial<Record<GateKey, "skills" | "conditions">> = {
  must_skills: "skills",
  engagement: "conditions",
  onsite: "conditions",
  hours: "conditions",
  language: "conditions",
};

/** The one condition that is not met, the two facts that clash, and where one's own can be changed. */
export function MissedGate({
  explanation,
  names,
}: {
  explanation: ViewerExplanation;
  names: Names;
}) {
  const words = useTranslations("recommended.near");
  const teller = useTeller(explanation.viewer, names);
  const missed = explanation.gates.find(({ outcome }) => outcome === "fail");
  if (!missed) return null;
  const { name, sentence, facts } = gateLine(missed, teller);
  const step = STEP_OF[missed.key];
  return (
    <div className={classes.missed}>
      <p className={classes.missedTitle}>{words("missed", { condition: name })}</p>
      <p>{sentence}</p>
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {step && <Link to={`/talent/profile/${step}`}>{words(`change.${step}`)}</Link>}
    </div>
  );
}
