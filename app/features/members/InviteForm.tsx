import { useTranslations } from "use-intl";
import { FormActions } from "~/ui/form/FormSection";
import { RadioGroup } from "~/ui/form/RadioGroup";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { TextField } from "~/ui/form/TextField";
import { useTimesTaken } from "~/ui/form/useTimesTaken";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { inviteSchema, ROLES } from "./schema";

const INTENT = "invite";

/** Once an invitation is sent, the next one begins with an empty form. */
export function InviteForm() {
  return <OneInvitation key={useTimesTaken(INTENT)} />;
}

function OneInvitation() {
  const words = useTranslations("members");
  const form = useValidatedForm(inviteSchema, { intent: INTENT, defaults: { role: "editor" } });
  return (
    <ValidatedForm form={form}>
      <TextField
        field={form.field("email", words("invite.email"))}
        hint={words("invite.emailHint")}
        type="email"
        autoComplete="off"
      />
      <RadioGroup
        field={form.field("role", words("invite.role"))}
        options={ROLES.toReversed().map((role) => ({
          value: role,
          label: words(`roles.${role}`),
          hint: words(`roleHints.${role}`),
        }))}
      />
      <FormActions>
        <SubmitButton>{words("invite.submit")}</SubmitButton>
      </FormActions>
    </ValidatedForm>
  );
}
