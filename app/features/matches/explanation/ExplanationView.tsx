import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import type { Viewer, ViewerExplanation } from "~/matching";
import { ScoreBreakdown } from "~/ui/charts/ScoreBreakdown";
import classes from "./ExplanationView.module.css";
import { convertsPay, notCounted, toBars } from "./factors";
import { GateList } from "./GateList";
import { ScoreSummary } from "./ScoreSummary";
import { SkillTable } from "./SkillTable";
import { type Names, useTeller } from "./teller";

type Props = { explanation: ViewerExplanation; names: Names };

/** Why a pair was scored as it was, for the viewer that the explanation was made for. */
export function ExplanationView({ explanation, names }: Props) {
  return (
    <div className={classes.view}>
      <ScoreSummary explanation={explanation} />
      <ExplanationDetails explanation={explanation} names={names} />
    </div>
  );
}

/** The same without the score, for pages that show it elsewhere. */
export function ExplanationDetails({ explanation, names }: Props) {
  const { viewer, gates, sides, asOf } = explanation;
  const words = useTranslations("explanation");
  const { date } = useFormats();
  const teller = useTeller(viewer, names);
  const left = [...notCounted(sides.q, teller), ...notCounted(sides.p, teller)];
  return (
    <div className={classes.view}>
      <GateList gates={gates} teller={teller} />
      <SkillTable explanation={explanation} teller={teller} />
      <div className={classes.breakdowns}>
        <Side viewer={viewer} side="q" factors={toBars(sides.q, teller)} />
        <Side viewer={viewer} side="p" factors={toBars(sides.p, teller)} />
      </div>
      {left.length > 0 && (
        <div className={classes.note}>
          <p>{words("notCounted")}</p>
          <ul>
            {left.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {convertsPay(explanation) && <p className={classes.note}>{words("hourlyNote")}</p>}
      <p className={classes.note}>{words("asOf", { date: date(asOf) })}</p>
    </div>
  );
}

type SideProps = { viewer: Viewer; side: "q" | "p"; factors: ReturnType<typeof toBars> };

function Side({ viewer, side, factors }: SideProps) {
  const words = useTranslations("explanation");
  if (factors.length === 0) return null;
  return <ScoreBreakdown title={words(`sideTitles.${viewer}.${side}`)} factors={factors} />;
}
