import type { ViewerExplanation } from "~/matching";
import classes from "./ExplanationView.module.css";
import { strengths, toConfirm } from "./highlights";
import { type Names, useTeller } from "./teller";

/** What speaks most for a pair and what is still to be checked (要確認), a line each. */
export function Highlights(props: { explanation: ViewerExplanation; names: Names }) {
  const teller = useTeller(props.explanation.viewer, props.names);
  const strong = strengths(props.explanation, teller);
  const check = toConfirm(props.explanation, teller);
  return (
    <>
      {strong && <p>{strong}</p>}
      {check && <p className={classes.check}>{check}</p>}
    </>
  );
}
