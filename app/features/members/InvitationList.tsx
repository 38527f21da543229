import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { ConfirmButton } from "~/ui/form/ConfirmButton";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { StatusBadge } from "~/ui/shell/StatusBadge";
import classes from "./members.module.css";
import { invitationSchema } from "./schema";
import type { Invitation } from "./types";

type Props = { invitations: Invitation[]; owner: boolean };

/** Invitations that nobody has accepted yet. */
export function InvitationList({ invitations, owner }: Props) {
  const words = useTranslations("members");
  const { date } = useFormats();
  return (
    <ul className={classes.people}>
      {invitations.map((invitation) => (
        <li key={invitation.id} className={classes.person}>
          <div className={classes.who}>
            <p className={classes.name}>
              {invitation.email}
              <StatusBadge>{words(`roles.${invitation.role}`)}</StatusBadge>
              {invitation.expired && (
                <StatusBadge tone="warning">{words("invitations.expired")}</StatusBadge>
              )}
            </p>
            <p className={classes.meta}>
              {words("invitations.dates", {
                asked: date(invitation.askedAt),
                until: date(invitation.expiresAt),
              })}
            </p>
          </div>
          {owner && (
            <div className={classes.acts}>
              <ResendForm id={invitation.id} />
              <RevokeForm invitation={invitation} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function ResendForm({ id }: { id: string }) {
  const words = useTranslations("members.invitations");
  const form = useValidatedForm(invitationSchema, { intent: "resend" });
  return (
    <ValidatedForm form={form}>
      <input type="hidden" name="invitation" value={id} />
      <SubmitButton variant="outline" size="sm">
        {words("resend")}
      </SubmitButton>
    </ValidatedForm>
  );
}

function RevokeForm({ invitation }: { invitation: Invitation }) {
  const words = useTranslations("members.invitations");
  const form = useValidatedForm(invitationSchema, { intent: "revoke" });
  return (
    <ValidatedForm form={form}>
      <input type="hidden" name="invitation" value={invitation.id} />
      <ConfirmButton
        danger
        label={words("revoke")}
        question={words("revokeQuestion", { email: invitation.email })}
        confirm={words("revokeConfirm")}
      />
    </ValidatedForm>
  );
}
