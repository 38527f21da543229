import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { ConfirmButton } from "~/ui/form/ConfirmButton";
import { SelectField } from "~/ui/form/SelectField";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import classes from "./OpeningActions.module.css";
import type { actionsOf } from "./status";
import { CLOSE_REASONS, closeSchema, copySchema, transitionSchemas } from "./transitions";
import { type UsualReview, UsualReviewText } from "./UsualReview";

type Props = {
  can: ReturnType<typeof actionsOf>;
  /** Under which a copy is made once, however often the button is pressed. */
  copyKey: string;
};

/** Pausing, resuming, ending and copying, each as a form of its own. */
export function OpeningActions({ can, copyKey }: Props) {
  return (
    <div className={classes.actions}>
      {can.resume && <PlainButton intent="resume" />}
      {can.pause && <Confirmed intent="pause" />}
      {can.fill && <Confirmed intent="fill" />}
      {can.close && <Close />}
      <Copy copyKey={copyKey} />
    </div>
  );
}

export function SubmitOpening() {
  return <PlainButton intent="submit" />;
}

export function ConfirmOpening() {
  return <PlainButton intent="confirm" />;
}

/** Out of the review, to be mended. */
export function TakeBackOpening({ usual }: { usual: UsualReview | null }) {
  return <Confirmed intent="takeBack" more={<UsualReviewText usual={usual} />} />;
}

function PlainButton({ intent }: { intent: "submit" | "resume" | "confirm" }) {
  const words = useTranslations("opening.actions");
  const form = useValidatedForm(transitionSchemas[intent], { intent });
  return (
    <ValidatedForm form={form}>
      <div>
        <SubmitButton>{words(intent)}</SubmitButton>
      </div>
    </ValidatedForm>
  );
}

type ConfirmedProps = { intent: "takeBack" | "pause" | "fill"; more?: ReactNode };

function Confirmed({ intent, more }: ConfirmedProps) {
  const words = useTranslations("opening.actions");
  const form = useValidatedForm(transitionSchemas[intent], { intent });
  return (
    <ValidatedForm form={form}>
      <ConfirmButton
        label={words(`${intent}.label`)}
        question={words(`${intent}.question`)}
        confirm={words(`${intent}.confirm`)}
      >
        {more}
      </ConfirmButton>
    </ValidatedForm>
  );
}

/** Ends the opening for good, and asks why: the operator learns from it what does not work. */
function Close() {
  const words = useTranslations("opening.actions.close");
  const form = useValidatedForm(closeSchema, { intent: "close" });
  const reason = form.field("reason", words("reason"));
  return (
    <ValidatedForm form={form}>
      <ConfirmButton
        label={words("label")}
        question={words("question")}
        confirm={words("confirm")}
        open={form.problems.length > 0}
        danger
      >
        <SelectField
          field={reason}
          options={CLOSE_REASONS.map((value) => ({ value, label: words(`reasons.${value}`) }))}
        />
      </ConfirmButton>
    </ValidatedForm>
  );
}

function Copy({ copyKey }: { copyKey: string }) {
  const words = useTranslations("opening.actions");
  const form = useValidatedForm(copySchema, { intent: "copy" });
  return (
    <ValidatedForm form={form}>
      <div>
        <input type="hidden" name="draftKey" value={copyKey} />
        <SubmitButton variant="outline">{words("copy")}</SubmitButton>
        <p className={classes.hint}>{words("copyHint")}</p>
      </div>
    </ValidatedForm>
  );
}
