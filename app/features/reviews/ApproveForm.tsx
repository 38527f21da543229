import { z } from "zod";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";

type Props = {
  intent: string;
  label: string;
  /** What will happen. */
  hint: string;
  /** Sent along: what the button speaks of, so that the action decides on what was shown. */
  hidden?: Record<string, string>;
};

/** A decision without anything to fill in. */
export function ApproveForm({ intent, label, hint, hidden = {} }: Props) {
  const form = useValidatedForm(z.object({}), { intent });
  return (
    <ValidatedForm form={form}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p>{hint}</p>
      <div>
        <SubmitButton>{label}</SubmitButton>
      </div>
    </ValidatedForm>
  );
}
