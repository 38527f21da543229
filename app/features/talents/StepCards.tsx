import { useTranslations } from "use-intl";
import { Card, CardList } from "~/ui/shell/CardList";
import { StatusBadge } from "~/ui/shell/StatusBadge";
import { STEPS, type StepStates, stepPath } from "./steps";

/** The five parts of a finished profile, each with the way to change it. */
export function StepCards({ states }: { states: StepStates }) {
  const words = useTranslations("talent.profile");
  return (
    <CardList>
      {STEPS.map((step) => (
        <Card
          key={step}
          level={2}
          title={words(`steps.${step}`)}
          to={stepPath(step)}
          badge={
            <StatusBadge tone={states[step] === "done" ? "success" : "neutral"}>
              {words(`states.${states[step]}`)}
            </StatusBadge>
          }
        >
          <p>{words(`about.${step}`)}</p>
        </Card>
      ))}
    </CardList>
  );
}
