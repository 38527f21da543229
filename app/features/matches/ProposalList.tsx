import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { z } from "zod";
import type { ViewerExplanation } from "~/matching";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { Fold } from "~/ui/shell/Fold";
import { ExplanationDetails } from "./explanation/ExplanationView";
import { Highlights } from "./explanation/Highlights";
import { ScoreSummary } from "./explanation/ScoreSummary";
import type { Names } from "./explanation/teller";
import classes from "./matches.module.css";
import reach from "./reach/reach.module.css";
import { TalentCardView } from "./TalentCardView";
import type { CoordinatorCard } from "./types";

interface Proposal {
  talentId: string;
  card: CoordinatorCard;
  explanation: ViewerExplanation;
}

type Props = { proposals: readonly Proposal[]; names: Names };

/** So many are in view at once. */
const IN_VIEW = 5;

/** People whom a coordinator could propose for an opening, best first. */
export function ProposalList({ proposals, names }: Props) {
  const words = useTranslations("admin.opening");
  if (proposals.length === 0) return <p>{words("proposeNone")}</p>;
  const rest = proposals.length - IN_VIEW;
  return (
    <>
      <Proposals proposals={proposals.slice(0, IN_VIEW)} first={1} names={names} />
      {rest > 0 && (
        <Fold label={words("openRest", { count: rest })}>
          <Proposals proposals={proposals.slice(IN_VIEW)} first={IN_VIEW + 1} names={names} />
        </Fold>
      )}
    </>
  );
}

function Proposals({ proposals, first, names }: Props & { first: number }) {
  const words = useTranslations("admin.opening");
  const reasons = useTranslations("explanation");
  const near = useTranslations("reach.misses");
  return (
    <ol className={classes.candidates} start={first}>
      {proposals.map(({ talentId, card, explanation }, index) => (
        <li key={talentId} className={classes.candidate}>
          <h3 className={classes.candidateTitle}>
            {words("candidate", { rank: first + index, code: card.code })}
          </h3>
          <div className={classes.candidateBody}>
            <ScoreSummary explanation={explanation} />
            <div>
              <Highlights explanation={explanation} names={names} />
            </div>
          </div>
          <div className={reach.person}>
            <details className={classes.disclosure}>
              <summary>{words("candidateCard")}</summary>
              <TalentCardView card={card} names={names} />
            </details>
            <details className={classes.disclosure}>
              <summary>{reasons("breakdown")}</summary>
              <div className={classes.disclosed}>
                <ExplanationDetails explanation={explanation} names={names} />
              </div>
            </details>
            <Link to={`/admin/talents/${talentId}`}>{near("toTalent")}</Link>
          </div>
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
