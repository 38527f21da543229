import { Link } from "@remix-run/react";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import type { StepState, StepStates } from "./progress";
import classes from "./StepNav.module.css";
import { STEPS, type Step, stepPath } from "./steps";

type Props = {
  current: Step;
  states: StepStates;
  /** Before the first save there is nowhere to go yet. */
  openingId: string | undefined;
  /** Inside a form each entry saves what is typed on its way; elsewhere it is a link. */
  saves?: boolean;
};

/** Where one is in the steps, and which are done, still needed, or say something that cannot be. */
export function StepNav({ current, states, openingId, saves }: Props) {
  const words = useTranslations("openingSteps");
  const ready = Object.values(states).every((state) => state === "done");
  return (
    <nav aria-label={words("progress")} className={classes.nav}>
      <p className={classes.position}>
        {words("stepOf", { step: STEPS.indexOf(current) + 1, total: STEPS.length })}
      </p>
      <ol className={classes.steps}>
        {STEPS.map((step, index) => {
          const state = step === "preview" ? (ready ? "ready" : "needed") : states[step];
          const content = (
            <>
              <Mark state={state} number={index + 1} />
              <span className={classes.label}>
                {words(`steps.${step}`)}
                <span className={classes.state}>{words(`states.${state}`)}</span>
              </span>
            </>
          );
          const open = openingId !== undefined && step !== current;
          return (
            <li
              key={step}
              className={classes.step}
              aria-current={step === current ? "step" : undefined}
            >
              {!open && <span className={classes.entry}>{content}</span>}
              {open && saves && (
                <button
                  type="submit"
                  name="goto"
                  value={step}
                  formNoValidate
                  className={classes.entry}
                >
                  {content}
                </button>
              )}
              {open && !saves && (
                <Link to={stepPath(openingId, step)} className={classes.entry}>
                  {content}
                </Link>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function Mark({ state, number }: { state: StepState | "ready"; number: number }) {
  return (
    <span className={classes.mark} data-state={state} aria-hidden>
      {state === "done" && <IconCheck size={18} />}
      {state === "wrong" && <IconAlertTriangle size={18} />}
      {(state === "needed" || state === "ready") && number}
    </span>
  );
}
