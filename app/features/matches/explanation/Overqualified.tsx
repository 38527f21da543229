import { useTranslations } from "use-intl";
import type { ViewerExplanation } from "~/matching";
import classes from "./ExplanationView.module.css";
import { isOverqualified } from "./highlights";

type Props = {
  explanation: ViewerExplanation;
  /** The news alone, where the rest can be opened. */
  brief?: boolean;
};

/** Skills beyond what is asked are good news for somebody: the notice never calls them a lack. */
export function Overqualified({ explanation, brief }: Props) {
  const words = useTranslations("explanation");
  if (!isOverqualified(explanation)) return null;
  if (brief) {
    return <p className={classes.good}>{words(`better.${explanation.viewer}`)}</p>;
  }
  return (
    <p className={classes.better}>
      <strong>{words(`better.${explanation.viewer}`)}</strong>{" "}
      {words(`betterText.${explanation.viewer}`)}
    </p>
  );
}
