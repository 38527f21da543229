import { useTranslations } from "use-intl";
import type { FormStep } from "../form/steps";
import { type Applied, FitCosts } from "./FitCosts";
import { FitFunnel } from "./FitFunnel";
import classes from "./fit.module.css";
import type { SkillNames } from "./types";
import { useCountText } from "./useCountText";
import type { ShownFit } from "./useLiveFit";

type Props = {
  shown: ShownFit;
  openingId: string;
  step: FormStep | null;
  skills: SkillNames;
  counting?: boolean;
  onApply?: ((applied: Applied) => void) | undefined;
};

/** How many people fit, what loosening a condition would give, and how all of them come to that. */
export function FitView({ shown, counting = false, ...props }: Props) {
  const words = useTranslations("openingFit");
  const { counted, problem } = shown;
  return (
    <>
      {counted && (
        <div className={classes.result} data-counting={counting || undefined}>
          <Headline counted={counted} />
          <OpenGates gates={counted.open} />
          {/* What one can do comes first: beside a form it is in view with the number. */}
          <FitCosts fit={counted.fit} {...props} />
          <FitFunnel fit={counted.fit} />
        </div>
      )}
      <Problem problem={problem} />
      {counted && <p className={classes.soft}>{words("note")}</p>}
    </>
  );
}

type Counted = NonNullable<ShownFit["counted"]>;

function Headline({ counted: { fit } }: { counted: Counted }) {
  const words = useTranslations("openingFit");
  const text = useCountText();
  const none = fit.all.high === 0;
  return (
    <p className={classes.headline}>
      <span className={classes.number}>{text(fit.all)}</span>
      <span>{words(none ? "none" : "all")}</span>
    </p>
  );
}

function OpenGates({ gates }: { gates: Counted["open"] }) {
  const words = useTranslations("openingFit");
  const names = useTranslations("explanation.gates");
  const facts = useTranslations("opening.facts");
  if (gates.length === 0) return null;
  const named = gates.map((gate) => names(`${gate}.name`)).join(facts("separator"));
  return <p className={classes.soft}>{words("open", { gates: named })}</p>;
}

function Problem({ problem }: Pick<ShownFit, "problem">) {
  const text = useProblemText();
  return (
    // Here before there is something to say: else it is not read out.
    <p role="status" className={problem ? classes.problem : "visually-hidden"}>
      {problem && text(problem)}
    </p>
  );
}

function useProblemText(): (problem: NonNullable<ShownFit["problem"]>) => string {
  const words = useTranslations("openingFit.problems");
  const fields = useTranslations("openingForm");
  const facts = useTranslations("opening.facts");
  return (problem) => {
    switch (problem.kind) {
      case "invalid": {
        const names = problem.fields.map((name) => {
          const key = name as "requirements";
          return fields.has(key) ? fields(key) : name;
        });
        return words("invalid", { fields: names.join(facts("separator")) });
      }
      case "limited":
        return words("limited", { minutes: problem.minutes });
      default:
        return words(problem.kind);
    }
  };
}
