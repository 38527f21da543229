import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import type { GateKey, NearestChange, ViewerExplanation } from "~/matching";
import { gateLine, missedMusts } from "../explanation/gates";
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

/** The one condition that is not met, the two facts that clash, and what of one's own would be enough. */
export function MissedGate({ explanation, changes, names }: Props) {
  const words = useTranslations("recommended.near");
  const reach = useTranslations("reach.changes");
  const teller = useTeller(explanation.viewer, names);
  const missed = explanation.gates.find(({ outcome }) => outcome === "fail");
  if (!missed) return null;
  const { name, sentence, facts } = gateLine(missed, teller);
  const step = STEP_OF[missed.key];
  const textOf = ({ skillId, needed, held }: ReturnType<typeof missedMusts>[number]) => {
    const skill = names.skills[skillId] ?? "";
    return held === null
      ? words("skillMissing", { skill, needed })
      : words("skillBelow", { skill, needed, held });
  };
  const musts = missedMusts(missed).map(textOf);
  return (
    <div className={classes.missed}>
      <p className={classes.missedTitle}>{words("missed", { condition: name })}</p>
      {/* Skills say it one by one, each with its two levels. */}
      {musts.length === 0 && <p>{sentence}</p>}
      {[...facts, ...musts].map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      <p className={classes.missedTitle}>{reach("titles.near")}</p>
      {changes.length > 0 ? (
        <ChangeList changes={changes} names={names} viewer={explanation.viewer} />
      ) : (
        <>
          <p>{reach("none.near")}</p>
          {step && <Link to={`/talent/profile/${step}`}>{words(`change.${step}`)}</Link>}
        </>
      )}
    </div>
  );
}
