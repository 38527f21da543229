import { useTranslations } from "use-intl";
import type { ConsentText } from "~/features/reference/types";
import type { ViewerExplanation } from "~/matching";
import { StatusBadge } from "~/ui/shell/StatusBadge";
import { ExplanationDetails } from "./explanation/ExplanationView";
import { Highlights } from "./explanation/Highlights";
import { Overqualified } from "./explanation/Overqualified";
import { ScoreSummary } from "./explanation/ScoreSummary";
import type { Names } from "./explanation/teller";
import { Invitation } from "./Invitation";
import classes from "./matches.module.css";
import { TalentCardView } from "./TalentCardView";
import type { CandidateCard } from "./types";

interface Candidate {
  rank: number;
  card: CandidateCard;
  explanation: ViewerExplanation;
}

type Props = {
  candidates: Candidate[];
  total: number;
  names: Names;
  consentText: ConsentText;
};

/** The people who fit an opening, best first. */
export function CandidateList({ candidates, total, ...shared }: Props) {
  const words = useTranslations("match.candidates");
  return (
    <>
      <p className={classes.count}>{words("count", { total })}</p>
      <ol className={classes.candidates}>
        {candidates.map((candidate) => (
          <CandidateItem key={candidate.card.handle} candidate={candidate} {...shared} />
        ))}
      </ol>
    </>
  );
}

type ItemProps = Omit<Props, "candidates" | "total"> & { candidate: Candidate };

function CandidateItem({ candidate, names, consentText }: ItemProps) {
  const { rank, card, explanation } = candidate;
  const words = useTranslations("match");
  const prefecture = names.prefectures[card.prefectureCode] ?? "";
  return (
    <li className={classes.candidate}>
      <div className={classes.candidateHead}>
        <h2 className={classes.candidateTitle}>
          <span className={classes.rank}>{words("candidates.rank", { rank: String(rank) })}</span>
          {words("card.anonymous", { prefecture })}
        </h2>
        {card.isDemo && <StatusBadge>{words("demo")}</StatusBadge>}
      </div>
      <div className={classes.candidateBody}>
        <div className={classes.candidateScore}>
          <ScoreSummary explanation={explanation} />
          <Highlights explanation={explanation} names={names} />
          <Overqualified explanation={explanation} />
        </div>
        <TalentCardView card={card} names={names} />
      </div>
      <Breakdown explanation={explanation} names={names} />
      <Invitation card={card} consentText={consentText} />
    </li>
  );
}

function Breakdown(props: { explanation: ViewerExplanation; names: Names }) {
  const words = useTranslations("explanation");
  return (
    <details className={classes.disclosure}>
      <summary>{words("breakdown")}</summary>
      <div className={classes.disclosed}>
        <ExplanationDetails {...props} />
      </div>
    </details>
  );
}
