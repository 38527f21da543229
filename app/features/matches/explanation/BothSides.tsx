import type { ViewerExplanation } from "~/matching";
import classes from "./ExplanationView.module.css";
import { sideLine, toConfirm } from "./highlights";
import { type Names, useTeller } from "./teller";

/** How a pair looks from each of its two sides, a line each, and what is still to be checked (要確認). */
export function BothSides(props: { explanation: ViewerExplanation; names: Names }) {
  const { explanation, names } = props;
  const teller = useTeller(explanation.viewer, names);
  const check = toConfirm(explanation, teller);
  return (
    <div className={classes.bothSides}>
      <p>{sideLine(explanation, "q", teller)}</p>
      <p>{sideLine(explanation, "p", teller)}</p>
      {check && <p className={classes.check}>{check}</p>}
    </div>
  );
}
