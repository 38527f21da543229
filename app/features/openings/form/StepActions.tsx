import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { FormActions } from "~/ui/form/FormSection";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { NEXT, SAVE_DRAFT } from "./buttons";
import classes from "./OpeningForm.module.css";
import { type FormStep, stepAfter, stepBefore, stepPath } from "./steps";

type Props = { step: FormStep; openingId: string | undefined };

/** The end of every step: save and go on, save and stay, and the ways back. */
export function StepActions({ step, openingId }: Props) {
  const words = useTranslations("openingSteps");
  const before = stepBefore(step);
  return (
    <div className={classes.end}>
      <p>{words(stepAfter(step) === "preview" ? "lastHint" : "nextHint")}</p>
      <FormActions>
        <SubmitButton name="step" value={NEXT}>
          {words(stepAfter(step) === "preview" ? "toPreview" : "next")}
        </SubmitButton>
        <SubmitButton name="step" value={SAVE_DRAFT} variant="outline" formNoValidate>
          {words("saveDraft")}
        </SubmitButton>
        {openingId && before && <Link to={stepPath(openingId, before)}>{words("back")}</Link>}
        <Link to={openingId ? `/company/openings/${openingId}` : "/company/openings"}>
          {words("leave")}
        </Link>
      </FormActions>
    </div>
  );
}
