import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { ConsentText } from "~/features/reference/types";
import type { ViewerExplanation } from "~/matching";
import { StatusBadge } from "~/ui/shell/StatusBadge";
import { cardTitle } from "../cardTitle";
import { Highlights } from "../explanation/Highlights";
import { ScoreLine, ScoreSummary } from "../explanation/ScoreSummary";
import { SkillsAbove } from "../explanation/SkillsAbove";
import type { Names } from "../explanation/teller";
import classes from "../matches.module.css";
import type { CandidateCard } from "../types";
import { CandidateFacts, CandidateFolds } from "./CandidateFacts";
import { CompareBox } from "./compare/CompareBox";
import { Invitation } from "./Invitation";
import { MissedCondition } from "./MissedCondition";
import { anchorOf } from "./path";
import { ShortlistButton } from "./ShortlistButton";
import type { Candidate } from "./types";

type Props = {
  openingId: string;
  candidates: Candidate[];
  shortlisted: readonly string[];
  names: Names;
  consentText: ConsentText;
};

/** The people of one list of an opening, each with what its firm can do next. */
export function CandidateList({ candidates, shortlisted, openingId, names, consentText }: Props) {
  return (
    <ol className={classes.candidates}>
      {candidates.map(({ rank, missed, card, explanation }) => (
        <CandidateItem key={card.handle} card={card} place={{ rank, missed }} names={names}>
          {missed && (
            <MissedCondition openingId={openingId} explanation={explanation} names={names} />
          )}
          <CandidateReasons
            card={card}
            explanation={explanation}
            names={names}
            near={missed !== null}
          />
          <div className={classes.candidateActs}>
            <ShortlistButton
              openingId={openingId}
              handle={card.handle}
              shortlisted={shortlisted.includes(card.handle)}
            />
            <Invitation card={card} fits={missed === null} consentText={consentText} />
          </div>
        </CandidateItem>
      ))}
    </ol>
  );
}

type ItemProps = {
  card: CandidateCard;
  /** Null for somebody who is not among the candidates now: nothing to compare. */
  place: Pick<Candidate, "rank" | "missed"> | null;
  names: Names;
  children: ReactNode;
};

/** A person with its head; what belongs to it follows. */
export function CandidateItem({ card, place, names, children }: ItemProps) {
  const words = useTranslations("match");
  const name = cardTitle(useTranslations("match.card"), names.prefectures, card);
  const placed = usePlaceText()(place);
  return (
    <li id={anchorOf(card.handle)} className={classes.candidate}>
      <div className={classes.candidateHead}>
        <h2 className={classes.candidateTitle}>
          {placed && <span className={classes.rank}>{placed}</span>}
          {name}
        </h2>
        {card.isDemo && <StatusBadge>{words("demo")}</StatusBadge>}
        {place && <CompareBox handle={card.handle} name={`${placed} ${name}`} />}
      </div>
      {children}
    </li>
  );
}

/** Where somebody stands: a rank among those who fit, or one condition short of them. */
export function usePlaceText() {
  const words = useTranslations();
  return (place: ItemProps["place"]): string => {
    if (place === null) return "";
    if (place.missed) return words("candidate.near.place");
    return words("match.candidates.rank", { rank: String(place.rank) });
  };
}

type ReasonsProps = {
  card: CandidateCard;
  explanation: ViewerExplanation;
  names: Names;
  /** One condition is not met: that comes first, and the card stays short. */
  near: boolean;
};

/** The score with what is asked for beside it, and everything else on demand. */
export function CandidateReasons({ near, ...shared }: ReasonsProps) {
  const { explanation, names } = shared;
  return (
    <>
      <div className={classes.candidateBody}>
        <div className={classes.candidateScore}>
          {near ? (
            <ScoreLine explanation={explanation} />
          ) : (
            <ScoreSummary explanation={explanation} />
          )}
          <Highlights explanation={explanation} names={names} />
          {!near && <SkillsAbove explanation={explanation} names={names} short />}
        </div>
        <CandidateFacts near={near} {...shared} />
      </div>
      <CandidateFolds near={near} {...shared} />
    </>
  );
}
