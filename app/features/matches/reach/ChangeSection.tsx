import { useTranslations } from "use-intl";
import type { NearestChange } from "~/matching";
import { Section } from "~/ui/shell/Section";
import type { Names } from "../explanation/teller";
import { ChangeList } from "./ChangeList";
import classes from "./reach.module.css";

type Props = {
  changes: readonly NearestChange[];
  /** Whether the pair fits as it is. */
  eligible: boolean;
  names: Names;
};

/** For the talent, as a part of a page: what of their own would change this, or that nothing small does. */
export function ChangeSection({ changes, eligible, names }: Props) {
  const words = useTranslations("reach.changes");
  const kind = eligible ? "fit" : "near";
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
