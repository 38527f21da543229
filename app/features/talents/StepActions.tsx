import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { textDefault } from "~/ui/form/Field";
import { FormActions } from "~/ui/form/FormSection";
import { SubmitButton } from "~/ui/form/SubmitButton";
import type { FieldBinding } from "~/ui/form/useValidatedForm";
import { STEPS, type Step, stepPath } from "./steps";

type Props = {
  step: Step;
  /** The version that the form shows. */
  version: FieldBinding;
  /** Another way to save. */
  children?: ReactNode;
};

/** The end of every step: the version, the button that saves, and the way back. */
export function StepActions({ step, version, children }: Props) {
  const words = useTranslations("talent.profile");
  const before = STEPS[STEPS.indexOf(step) - 1];
  return (
    <FormActions>
      {/* As the form was first shown, not as the loader knows by now: that would hide an edit elsewhere. */}
      <input type="hidden" name={version.name} defaultValue={textDefault(version)} />
      <SubmitButton>{words(step === STEPS.at(-1) ? "saveLast" : "save")}</SubmitButton>
      {children}
      {before && <Link to={stepPath(before)}>{words("back")}</Link>}
    </FormActions>
  );
}
