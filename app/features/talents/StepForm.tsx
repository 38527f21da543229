import { BasicsForm } from "./BasicsForm";
import { ConditionsForm } from "./ConditionsForm";
import { ExperienceForm } from "./ExperienceForm";
import { SkillsForm } from "./SkillsForm";
import type { StepData } from "./step.server";
import { WishesForm } from "./WishesForm";

export function StepForm({ data }: { data: StepData }) {
  switch (data.step) {
    case "basics":
      return <BasicsForm {...data} />;
    case "skills":
      return <SkillsForm {...data} />;
    case "experience":
      return <ExperienceForm {...data} />;
    case "conditions":
      return <ConditionsForm {...data} />;
    case "wishes":
      return <WishesForm {...data} />;
  }
}
