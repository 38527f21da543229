import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { ConfirmButton } from "~/ui/form/ConfirmButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { StatusBadge } from "~/ui/shell/StatusBadge";
import classes from "./members.module.css";
import { memberSchema, roleSchema } from "./schema";
import type { Member } from "./types";

type Props = { members: Member[]; owner: boolean };

/** Everybody of the firm; an owner changes roles and removes the others. */
export function MemberList({ members, owner }: Props) {
  const owners = members.filter(({ role }) => role === "owner").length;
  return (
    <ul className={classes.people}>
      {members.map((member) => (
        <MemberRow
          key={member.accountId}
          member={member}
          owner={owner}
          last={member.role === "owner" && owners === 1}
        />
      ))}
    </ul>
  );
}

function MemberRow({ member, owner, last }: { member: Member; owner: boolean; last: boolean }) {
  const words = useTranslations("members");
  const { date } = useFormats();
  return (
    <li className={classes.person}>
      <div className={classes.who}>
        <p className={classes.name}>
          {member.email ?? words("gone")}
          <StatusBadge tone={member.role === "owner" ? "info" : "neutral"}>
            {words(`roles.${member.role}`)}
          </StatusBadge>
          {member.me && <StatusBadge>{words("list.me")}</StatusBadge>}
        </p>
        <p className={classes.meta}>{words("list.since", { date: date(member.since) })}</p>
        {member.me && last && <p className={classes.meta}>{words("list.last")}</p>}
      </div>
      {owner && !(member.me && last) && (
        <div className={classes.acts}>
          <RoleForm member={member} />
          {!member.me && <RemoveForm member={member} />}
        </div>
      )}
    </li>
  );
}

function RoleForm({ member }: { member: Member }) {
  const words = useTranslations("members.list");
  const form = useValidatedForm(roleSchema, { intent: "role" });
  const role = member.role === "owner" ? "editor" : "owner";
  return (
    <ValidatedForm form={form}>
      <input type="hidden" name="member" value={member.accountId} />
      <input type="hidden" name="role" value={role} />
      <ConfirmButton
        label={words(`make.${role}`)}
        question={words(`makeQuestion.${role}`, { email: member.email ?? "" })}
        confirm={words(`makeConfirm.${role}`)}
      />
    </ValidatedForm>
  );
}

function RemoveForm({ member }: { member: Member }) {
  const words = useTranslations("members.list");
  const form = useValidatedForm(memberSchema, { intent: "remove" });
  return (
    <ValidatedForm form={form}>
      <input type="hidden" name="member" value={member.accountId} />
      <ConfirmButton
        danger
        label={words("remove")}
        question={words("removeQuestion", { email: member.email ?? "" })}
        confirm={words("removeConfirm")}
      />
    </ValidatedForm>
  );
}
