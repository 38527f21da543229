import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import type { ViewerExplanation } from "~/matching";
import { gateLine, missedMusts } from "../explanation/gates";
import { type Names, useTeller } from "../explanation/teller";
import classes from "./candidates.module.css";

type Props = { openingId: string; explanation: ViewerExplanation; names: Names };

/** The one condition that a person does not meet, in words, and the way to where the firm set it. */
export function MissedCondition({ openingId, explanation, names }: Props) {
  const words = useTranslations("candidate.near");
  const teller = useTeller("company", names);
  const missed = explanation.gates.find(({ outcome }) => outcome === "fail");
  if (!missed) return null;
  const { name, sentence, facts } = gateLine(missed, teller);
  const musts = missedMusts(missed).map(({ skillId, needed, held }) => {
    const skill = names.skills[skillId] ?? teller.words("common.unknown");
    return held === null
      ? words("skillMissing", { skill, needed })
      : words("skillBelow", { skill, needed, held });
  });
  const step = missed.key === "must_skills" ? "requirements" : "conditions";
  return (
    <div className={classes.missed}>
      <p className={classes.missedTitle}>{words("missed", { condition: name })}</p>
      {/* Skills say it one by one, each with its two levels. */}
      {musts.length > 0 ? (
        musts.map((must) => <p key={must}>{must}</p>)
      ) : (
        <p>{[sentence, ...facts].join(" ")}</p>
      )}
      <p>{words("noInvite")}</p>
      <Link to={`/company/openings/${openingId}/edit/${step}`}>{words(`review.${step}`)}</Link>
    </div>
  );
}
