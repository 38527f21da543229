import { useTranslations } from "use-intl";
import type { GateKey, NearestChange, ViewerExplanation } from "~/matching";
import { Section } from "~/ui/shell/Section";
import type { Names } from "../explanation/teller";
import { ChangeList } from "./ChangeList";
import classes from "./reach.module.css";

type Props = {
  explanation: ViewerExplanation;
  changes: readonly NearestChange[];
  names: Names;
};

/** Where one of these fails, nothing that the person could learn or offer is the question. */
const NO_QUESTION: readonly GateKey[] = ["open", "exclusion"];

/** For the talent, as a part of a page: what of their own would change this, or that nothing small does. */
export function ChangeSection({ explanation, changes, names }: Props) {
  const words = useTranslations("reach.changes");
  const failing = explanation.gates.filter(({ outcome }) => outcome === "fail");
  if (failing.some(({ key }) => NO_QUESTION.includes(key))) return null;
  const kind = failing.length === 0 ? "fit" : "near";
  if (changes.length === 0) {
    return (
      <Section title={words(`titles.${kind}`)}>
        <p>{words(`none.${kind}`)}</p>
      </Section>
    );
  }
  return (
    <Section title={words(`titles.${kind}`)} lead={words(`leads.${kind}`)}>
      <ChangeList changes={changes} names={names} viewer="talent" />
      <p className={classes.now}>{words("honest")}</p>
    </Section>
  );
}
