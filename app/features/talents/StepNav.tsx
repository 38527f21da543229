import { Link } from "@remix-run/react";
import { IconCheck } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import classes from "./StepNav.module.css";
import { STEPS, type Step, type StepStates, stepPath } from "./steps";

type Props = {
  current: Step;
  states: StepStates;
  /** Whether the steps after the first can be opened yet. */
  open: boolean;
};

/** Where one is in the five steps, and which of them are done. */
export function StepNav({ current, states, open }: Props) {
  const words = useTranslations("talent.profile");
  return (
    <nav aria-label={words("progress")} className={classes.nav}>
      <p className={classes.position}>
        {words("stepOf", { step: STEPS.indexOf(current) + 1, total: STEPS.length })}
      </p>
      <ol className={classes.steps}>
        {STEPS.map((step, index) => {
          const done = states[step] === "done";
          const content = (
            <>
              <span className={classes.mark} data-done={done || undefined} aria-hidden>
                {done ? <IconCheck size={18} /> : index + 1}
              </span>
              <span className={classes.label}>
                {words(`steps.${step}`)}
                <span className={classes.state}>{words(`states.${states[step]}`)}</span>
              </span>
            </>
          );
          return (
            <li
              key={step}
              className={classes.step}
              aria-current={step === current ? "step" : undefined}
            >
              {open && step !== current ? <Link to={stepPath(step)}>{content}</Link> : content}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
