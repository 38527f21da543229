import { useTranslations } from "use-intl";
import { z } from "zod";
import type { ViewerExplanation } from "~/matching";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { ExplanationDetails } from "./explanation/ExplanationView";
import { Highlights } from "./explanation/Highlights";
import { ScoreSummary } from "./explanation/ScoreSummary";
import type { Names } from "./explanation/teller";
import classes from "./matches.module.css";
import { TalentCardView } from "./TalentCardView";
import type { CoordinatorCard } from "./types";

interface Proposal {
  talentId: string;
  card: CoordinatorCard;
  explanation: ViewerExplanation;
}

type Props = { proposals: readonly Proposal[]; names: Names };

/** People whom a coordinator could propose for an opening, best first. */
export function ProposalList({ proposals, names }: Props) {
  const words = useTranslations("admin.opening");
  const reasons = useTranslations("explanation");
  if (proposals.length === 0) return <p>{words("proposeNone")}</p>;
  return (
    <ol className={classes.candidates}>
      {proposals.map(({ talentId, card, explanation }, index) => (
        <li key={talentId} className={classes.candidate}>
          <h3 className={classes.candidateTitle}>
            {card.code === null
              ? words("candidate", { rank: index + 1 })
              : words("candidateCoded", { rank: index + 1, code: card.code })}
          </h3>
          <div className={classes.candidateBody}>
            <div className={classes.candidateScore}>
              <ScoreSummary explanation={explanation} />
              <Highlights explanation={explanation} names={names} />
            </div>
            <details className={classes.disclosure}>
              <summary>{words("candidateCard")}</summary>
              <TalentCardView card={card} names={names} />
            </details>
          </div>
          <details className={classes.disclosure}>
            <summary>{reasons("breakdown")}</summary>
            <div className={classes.disclosed}>
              <ExplanationDetails explanation={explanation} names={names} />
            </div>
          </details>
          <ProposeForm talentId={talentId} />
        </li>
      ))}
    </ol>
  );
}

function ProposeForm({ talentId }: { talentId: string }) {
  const words = useTranslations("admin.opening");
  const form = useValidatedForm(z.object({}), { intent: `propose-${talentId}` });
  return (
    <ValidatedForm form={form}>
      <input type="hidden" name="talentId" value={talentId} />
      <div>
        <SubmitButton variant="outline">{words("proposeButton")}</SubmitButton>
      </div>
    </ValidatedForm>
  );
}
