import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import type { ViewerExplanation } from "~/matching";
import { ScoreGauge } from "~/ui/charts/ScoreGauge";

/** The score with its two sides, and how much of it rests on what is known. */
export function ScoreSummary({ explanation }: { explanation: ViewerExplanation }) {
  const { viewer, score, sides, confidence } = explanation;
  const words = useTranslations("explanation");
  const { percent } = useFormats();
  return (
    <ScoreGauge
      score={score}
      sides={[
        { label: words(`sides.${viewer}.q`), value: sides.q.value },
        { label: words(`sides.${viewer}.p`), value: sides.p.value },
      ]}
      note={words("confidence", { share: percent(confidence) })}
    />
  );
}

/** The score alone, where the sides would take too much room. */
export function ScoreLine({ explanation: { score } }: { explanation: ViewerExplanation }) {
  const words = useTranslations("charts");
  const { number } = useFormats();
  return (
    <p>
      <strong>{words("totalOf", { points: number(Math.round(score)) })}</strong>
    </p>
  );
}
