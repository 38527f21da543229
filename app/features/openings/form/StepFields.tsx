import { ConditionsFields } from "./ConditionsFields";
import type { SectionProps } from "./formState";
import { OutcomeSection } from "./OutcomeSection";
import { ProblemSection } from "./ProblemSection";
import type { StepPart } from "./parts.server";
import { RequirementsSection } from "./RequirementsSection";
import { TermsSection } from "./TermsSection";

type Props = SectionProps & { part: StepPart; today: string };

export function StepFields({ form, part, today }: Props) {
  switch (part.step) {
    case "problem":
      return <ProblemSection form={form} themes={part.themes} />;
    case "outcome":
      return <OutcomeSection form={form} theme={part.theme} problem={part.problem} />;
    case "requirements":
      return <RequirementsSection form={form} {...part} />;
    case "conditions":
      return <ConditionsFields form={form} today={today} {...part} />;
    case "terms":
      return <TermsSection form={form} paid={part.paid} />;
  }
}
