import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import type { GateKey, NearestChange, ViewerExplanation } from "~/matching";
import { missedLines } from "../explanation/gates";
import { type Names, useTeller } from "../explanation/teller";
import { ChangeList } from "../reach/ChangeList";
import classes from "./recommended.module.css";

/** Where the person says what the condition is compared with. */
const STEP_OF: Partial<Record<GateKey, "skills" | "conditions">> = {
  must_skills: "skills",
  engagement: "conditions",
  onsite: "conditions",
  hours: "conditions",
  language: "conditions",
};

type Props = {
  explanation: ViewerExplanation;
  /** What alone would make it fit. */
  changes: readonly NearestChange[];
  names: Names;
};

/** The one condition that is not met, why, and what of one's own would be enough. */
export function MissedGate({ explanation, changes, names }: Props) {
  const words = useTranslations("recommended.near");
  const title = useTranslations("explanation.missed");
  const reach = useTranslations("reach.changes");
  const missed = missedLines(explanation, useTeller(explanation.viewer, names));
  if (!missed) return null;
  const step = STEP_OF[missed.key];
  return (
    <div className={classes.missed}>
      <p className={classes.missedTitle}>{title("title", { condition: missed.name })}</p>
      {missed.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className={classes.missedTitle}>{reach("titles.near")}</p>
      {changes.length > 0 ? (
        <>
          <ChangeList changes={changes} names={names} viewer={explanation.viewer} />
          <p>{reach("honest")}</p>
        </>
      ) : (
        <>
          <p>{reach("none.near")}</p>
          {step && <Link to={`/talent/profile/${step}`}>{words(`change.${step}`)}</Link>}
        </>
      )}
    </div>
  );
}
