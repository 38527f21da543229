import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import type { NearestChange, ViewerExplanation } from "~/matching";
import { Fold } from "~/ui/shell/Fold";
import { missedLines } from "../explanation/gates";
import { ScoreSummary } from "../explanation/ScoreSummary";
import { type Names, useTeller } from "../explanation/teller";
import matches from "../matches.module.css";
import { TalentCardView } from "../TalentCardView";
import type { CoordinatorCard } from "../types";
import { ChangeList } from "./ChangeList";
import classes from "./reach.module.css";

/** Somebody whom one condition alone keeps from an opening. */
interface NearMiss {
  talentId: string;
  card: CoordinatorCard;
  explanation: ViewerExplanation;
  /** What alone would bring the person within reach. */
  changes: readonly NearestChange[];
}

type Props = { misses: readonly NearMiss[]; names: Names };

/** So many are in view at once. */
const IN_VIEW = 3;

/** For coordinators: who misses an opening by one condition, which one, and what would be enough. */
export function NearMissList({ misses, names }: Props) {
  const words = useTranslations("reach.misses");
  const opening = useTranslations("admin.opening");
  if (misses.length === 0) return <p>{words("none")}</p>;
  const rest = misses.length - IN_VIEW;
  return (
    <>
      <Misses misses={misses.slice(0, IN_VIEW)} first={1} names={names} />
      {rest > 0 && (
        <Fold label={opening("openRest", { count: rest })}>
          <Misses misses={misses.slice(IN_VIEW)} first={IN_VIEW + 1} names={names} />
        </Fold>
      )}
    </>
  );
}

function Misses({ misses, first, names }: Props & { first: number }) {
  return (
    <ol className={matches.candidates} start={first}>
      {misses.map((miss, index) => (
        <NearMissItem key={miss.talentId} {...miss} rank={first + index} names={names} />
      ))}
    </ol>
  );
}

function NearMissItem(props: NearMiss & { rank: number; names: Names }) {
  const { talentId, card, explanation, changes, rank, names } = props;
  const words = useTranslations("reach.misses");
  const opening = useTranslations("admin.opening");
  const missed = missedLines(explanation, useTeller("admin", names));
  if (!missed) return null;
  return (
    <li className={matches.candidate}>
      <h3 className={matches.candidateTitle}>
        {words("person", { rank, code: card.code, condition: missed.name })}
      </h3>
      <div className={matches.candidateBody}>
        <ScoreSummary explanation={explanation} />
        <div>
          {missed.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <EnoughChanges changes={changes} names={names} />
        </div>
      </div>
      <div className={classes.person}>
        <details className={matches.disclosure}>
          <summary>{opening("candidateCard")}</summary>
          <TalentCardView card={card} names={names} />
        </details>
        <Link to={`/admin/talents/${talentId}`}>{words("toTalent")}</Link>
      </div>
    </li>
  );
}

/** What alone would be enough for a pair, for administrators. */
export function EnoughChanges({ changes, names }: Pick<NearMiss, "changes"> & { names: Names }) {
  const words = useTranslations("reach");
  return (
    <div className={classes.enough}>
      <p className={classes.part}>{words("misses.changes")}</p>
      {changes.length > 0 ? (
        <ChangeList changes={changes} names={names} viewer="admin" />
      ) : (
        <p>{words("misses.noChange")}</p>
      )}
    </div>
  );
}
