import { useTranslations } from "use-intl";
import type { Viewer, ViewerExplanation } from "~/matching";
import classes from "./ExplanationView.module.css";
import { isOverqualified } from "./highlights";

type Props = { explanation: ViewerExplanation; viewer: Exclude<Viewer, "company"> };

/** Skills beyond what is asked are good news for somebody: the notice never calls them a lack. */
export function Overqualified({ explanation, viewer }: Props) {
  const words = useTranslations("explanation");
  if (!isOverqualified(explanation)) return null;
  return (
    <p className={classes.better}>
      <strong>{words(`better.${viewer}`)}</strong> {words(`betterText.${viewer}`)}
    </p>
  );
}
