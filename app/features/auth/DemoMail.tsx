import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { EmptyState } from "~/ui/shell/EmptyState";
import classes from "./DemoMail.module.css";

export type Mail = {
  id: string;
  to_address: string;
  subject: string;
  body_text: string;
  created_at: string;
};

export function DemoMailList({ mails }: { mails: Mail[] }) {
  const words = useTranslations("auth.demoMail");
  const { dateTime } = useFormats();
  if (mails.length === 0) return <EmptyState title={words("none")}>{words("noneHint")}</EmptyState>;
  return (
    <ul className={classes.mails}>
      {mails.map((mail) => (
        <li key={mail.id} className={classes.mail}>
          <h2 className={classes.subject}>{mail.subject}</h2>
          <p className={classes.meta}>
            {words("to", { address: mail.to_address, at: dateTime(mail.created_at) })}
          </p>
          <p className={classes.body}>
            <WithLinks text={mail.body_text} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Links to the pages that our mails lead to become links; everything else stays text. */
function WithLinks({ text }: { text: string }) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const { 0: address, index } of text.matchAll(/https?:\/\/\S+/g)) {
    const path = ownPath(address);
    if (!path) continue;
    parts.push(text.slice(end, index));
    parts.push(
      <a key={index} href={path}>
        {address}
      </a>,
    );
    end = index + address.length;
  }
  return [...parts, text.slice(end)];
}

function ownPath(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { pathname, search } = new URL(address);
  return /^\/(auth\/confirm$|invitations\/)/.test(pathname) ? pathname + search : null;
}
