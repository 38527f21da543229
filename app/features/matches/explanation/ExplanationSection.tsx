import { useTranslations } from "use-intl";
import type { ViewerExplanation } from "~/matching";
import { Section } from "~/ui/shell/Section";
import { ExplanationView } from "./ExplanationView";
import { Overqualified } from "./Overqualified";
import { SkillsAbove } from "./SkillsAbove";
import type { Names } from "./teller";

type Props = { explanation: ViewerExplanation | null; names: Names };

/** The reasons as a part of a page; says so while the engine has not given them yet. */
export function ExplanationSection({ explanation, names }: Props) {
  const words = useTranslations("explanation");
  return (
    <Section title={words("title")}>
      {explanation ? (
        <>
          {explanation.viewer === "company" ? (
            <SkillsAbove explanation={explanation} names={names} />
          ) : (
            <Overqualified explanation={explanation} viewer={explanation.viewer} />
          )}
          <ExplanationView explanation={explanation} names={names} />
        </>
      ) : (
        <p>{words("missing")}</p>
      )}
    </Section>
  );
}
