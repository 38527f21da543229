import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { Section } from "~/ui/shell/Section";
import classes from "./OpeningActions.module.css";
import type { OpeningEvent } from "./types";

/** What happened so far, the latest first, with the words of the review. */
export function OpeningHistory({ events }: { events: OpeningEvent[] }) {
  const words = useTranslations("opening.events");
  const { dateTime } = useFormats();
  if (events.length === 0) return null;
  return (
    <Section title={words("title")}>
      <dl className={classes.events}>
        {events.map(({ id, action, message, at }) => (
          <div key={id} className={classes.event}>
            <dt>{dateTime(at)}</dt>
            <dd>
              {words(action as "submitted")}
              {message && words("message", { message })}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
