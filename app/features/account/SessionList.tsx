import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { FormActions } from "~/ui/form/FormSection";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { StatusBadge } from "~/ui/shell/StatusBadge";
import classes from "./account.module.css";
import { othersSchema, sessionSchema } from "./schema";

type Session = { id: string; startedAt: string; usedAt: string; here: boolean };

/** Where one is signed in. The auth server knows when, not from which device. */
export function SessionList({ sessions }: { sessions: Session[] }) {
  return (
    <>
      <ul className={classes.sessions}>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      {sessions.some(({ here }) => !here) && <OthersForm />}
    </>
  );
}

function SessionRow({ session }: { session: Session }) {
  const words = useTranslations("account.sessions");
  const { dateTime } = useFormats();
  const form = useValidatedForm(sessionSchema, { intent: "session" });
  return (
    <li className={classes.session}>
      <div>
        <p>{words("since", { at: dateTime(session.startedAt) })}</p>
        <p className={classes.used}>{words("used", { at: dateTime(session.usedAt) })}</p>
      </div>
      {session.here ? (
        <StatusBadge tone="info">{words("here")}</StatusBadge>
      ) : (
        <ValidatedForm form={form}>
          <input type="hidden" name="session" value={session.id} />
          <SubmitButton variant="outline" size="sm">
            {words("end")}
          </SubmitButton>
        </ValidatedForm>
      )}
    </li>
  );
}

function OthersForm() {
  const words = useTranslations("account.sessions");
  const form = useValidatedForm(othersSchema, { intent: "others" });
  return (
    <ValidatedForm form={form}>
      <FormActions>
        <SubmitButton variant="outline">{words("endOthers")}</SubmitButton>
      </FormActions>
    </ValidatedForm>
  );
}
