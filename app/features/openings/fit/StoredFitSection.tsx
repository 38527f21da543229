import { useTranslations } from "use-intl";
import { Section } from "~/ui/shell/Section";
import { FitView } from "./FitView";
import classes from "./fit.module.css";
import type { StoredFit } from "./types";
import { shownAfter } from "./useLiveFit";

type Props = { openingId: string; fit: StoredFit };

/** How many people fit an opening as it is stored, with the way to each condition. */
export function StoredFitSection({ openingId, fit: { answer, skills } }: Props) {
  const words = useTranslations("openingFit");
  if (answer === null || answer.kind === "unavailable") {
    return (
      <Section title={words("title")}>
        <p>{words("notNow")}</p>
      </Section>
    );
  }
  return (
    <Section title={words("title")} lead={answer.kind === "counted" && words("leadStored")}>
      <div className={classes.stored}>
        <FitView shown={shownAfter(answer)} openingId={openingId} step={null} skills={skills} />
      </div>
    </Section>
  );
}
