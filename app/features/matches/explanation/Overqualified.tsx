import { useTranslations } from "use-intl";
import type { ViewerExplanation } from "~/matching";
import classes from "./ExplanationView.module.css";
import { isOverqualified } from "./highlights";

/** Skills beyond what is asked are good news for somebody: the notice never calls them a lack. */
export function Overqualified({ explanation }: { explanation: ViewerExplanation }) {
  const words = useTranslations("explanation");
  if (!isOverqualified(explanation)) return null;
  return (
    <p className={classes.better}>
      <strong>{words(`better.${explanation.viewer}`)}</strong>{" "}
      {words(`betterText.${explanation.viewer}`)}
    </p>
  );
}
