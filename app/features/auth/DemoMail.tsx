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
            <WithLink text={mail.body_text} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The one link of a mail, if it leads to our own confirmation page; the rest stays text. */
function WithLink({ text }: { text: string }) {
  const link = /https?:\/\/\S+/.exec(text);
  const path = link && confirmationPath(link[0]);
  if (!path) return text;
  return (
    <>
      {text.slice(0, link.index)}
      <a href={path}>{link[0]}</a>
      {text.slice(link.index + link[0].length)}
    </>
  );
}

function confirmationPath(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { pathname, search } = new URL(address);
  return pathname === "/auth/confirm" ? pathname + search : null;
}
