import { Link, useActionData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { FormActions } from "~/ui/form/FormSection";
import { SubmitButton } from "~/ui/form/SubmitButton";
import classes from "./OpeningForm.module.css";
import type { StepAnswer } from "./sendStep";
import { stepPath } from "./steps";

/** The draft was saved in another window meanwhile: look at it, or write over it knowingly. */
export function ConflictNotice() {
  const words = useTranslations("openingSteps.conflict");
  const conflict = useActionData<StepAnswer>()?.conflict;
  if (!conflict) return null;
  return (
    <div role="alert" className={classes.warning}>
      <p className={classes.rowTitle}>{words("title")}</p>
      <p>{words("text")}</p>
      <FormActions>
        <Link to={stepPath(conflict.openingId, "preview")} target="_blank" rel="noreferrer">
          {words("look")}
        </Link>
        <SubmitButton name="overwrite" value={String(conflict.version)} variant="outline" size="md">
          {words("overwrite")}
        </SubmitButton>
      </FormActions>
    </div>
  );
}
