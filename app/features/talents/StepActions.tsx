import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { textDefault } from "~/ui/form/Field";
import { FormActions } from "~/ui/form/FormSection";
import { SubmitButton } from "~/ui/form/SubmitButton";
import type { FieldBinding } from "~/ui/form/useValidatedForm";

type Props = {
  /** The version that the form shows. */
  version: FieldBinding;
  last?: boolean;
  back?: string;
  children?: ReactNode;
};

/** The end of every step: the version, the button that saves, and the way out. */
export function StepActions({ version, last = false, back = "/talent", children }: Props) {
  const words = useTranslations("talent.profile");
  return (
    <FormActions>
      {/* As the form was first shown, not as the loader knows by now: that would hide an edit elsewhere. */}
      <input type="hidden" name={version.name} defaultValue={textDefault(version)} />
      <SubmitButton>{words(last ? "saveLast" : "save")}</SubmitButton>
      {children}
      <Link to={back}>{words("leave")}</Link>
    </FormActions>
  );
}
