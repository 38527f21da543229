import { useTranslations } from "use-intl";
import type { ViewerExplanation } from "~/matching";
import classes from "./ExplanationView.module.css";
import { isOverqualified } from "./highlights";

type Props = {
  explanation: ViewerExplanation;
  /** In a list: that it is so; what follows from it stands with the reasons. */
  short?: boolean;
};

/** Skills beyond what is asked are good news for somebody: the notice never calls them a lack. */
export function Overqualified({ explanation, short = false }: Props) {
  const words = useTranslations("explanation");
  if (!isOverqualified(explanation)) return null;
  if (short) return <p className={classes.betterShort}>{words(`better.${explanation.viewer}`)}</p>;
  return (
    <p className={classes.better}>
      <strong>{words(`better.${explanation.viewer}`)}</strong>{" "}
      {words(`betterText.${explanation.viewer}`)}
    </p>
  );
}
