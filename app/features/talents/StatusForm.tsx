import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { statusSchema } from "./schema";

/** One button: shows the profile to firms, or takes it out of sight. */
export function StatusForm({ to, children }: { to: "active" | "paused"; children: string }) {
  const form = useValidatedForm(statusSchema, { intent: "status" });
  return (
    <ValidatedForm form={form}>
      <input type="hidden" name="status" value={to} />
      <div>
        <SubmitButton variant={to === "active" ? "filled" : "outline"}>{children}</SubmitButton>
      </div>
    </ValidatedForm>
  );
}
