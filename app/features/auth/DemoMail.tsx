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

/** Only links to our own confirmation page become links; the rest stays text. */
function WithLinks({ text }: { text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) => {
    const path = confirmationPath(part);
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text never move
    return path ? (
      <a key={index} href={path}>
        {part}
      </a>
    ) : (
      part
    );
  });
}

function confirmationPath(part: string): string | null {
  if (!URL.canParse(part)) return null;
  const { pathname, search } = new URL(part);
  return pathname === "/auth/confirm" ? pathname + search : null;
}
