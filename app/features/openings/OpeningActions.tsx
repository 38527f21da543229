import { useTranslations } from "use-intl";
import { ConfirmButton } from "~/ui/form/ConfirmButton";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import classes from "./OpeningActions.module.css";
import type { actionsOf } from "./status";
import { type Transition, transitionSchema } from "./transitions";

/** Pausing, resuming and ending, each as a form of its own. */
export function OpeningActions({ can }: { can: ReturnType<typeof actionsOf> }) {
  return (
    <div className={classes.actions}>
      {can.resume && <Resume />}
      {can.pause && <Confirmed intent="pause" />}
      {can.fill && <Confirmed intent="fill" />}
      {can.close && <Confirmed intent="close" danger />}
    </div>
  );
}

export function SubmitOpening() {
  const words = useTranslations("opening.actions");
  const form = useTransition("submit");
  return (
    <ValidatedForm form={form}>
      <div>
        <SubmitButton>{words("submit")}</SubmitButton>
      </div>
    </ValidatedForm>
  );
}

function Resume() {
  const words = useTranslations("opening.actions");
  const form = useTransition("resume");
  return (
    <ValidatedForm form={form}>
      <div>
        <SubmitButton>{words("resume")}</SubmitButton>
      </div>
    </ValidatedForm>
  );
}

type ConfirmedProps = { intent: "pause" | "fill" | "close"; danger?: boolean };

function Confirmed({ intent, danger }: ConfirmedProps) {
  const words = useTranslations("opening.actions");
  const form = useTransition(intent);
  return (
    <ValidatedForm form={form}>
      <ConfirmButton
        label={words(`${intent}.label`)}
        question={words(`${intent}.question`)}
        confirm={words(`${intent}.confirm`)}
        danger={danger}
      />
    </ValidatedForm>
  );
}

function useTransition(intent: Transition) {
  return useValidatedForm(transitionSchema, { intent });
}
