import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import classes from "./members.module.css";
import type { MemberEvent } from "./types";

/** The log of the firm, newest first. */
export function MemberEvents({ events }: { events: MemberEvent[] }) {
  const words = useTranslations("members");
  const { dateTime } = useFormats();
  return (
    <ol className={classes.events}>
      {events.map((event) => (
        <li key={event.id} className={classes.event}>
          <p>
            {words(`events.${event.action}`, {
              who: event.who ?? words("gone"),
              by: event.by ?? words("gone"),
              role: event.role ? words(`roles.${event.role}`) : "",
            })}
          </p>
          <p className={classes.meta}>{dateTime(event.at)}</p>
        </li>
      ))}
    </ol>
  );
}
