import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { Section } from "~/ui/shell/Section";
import type { nextOf, Step } from "./timeline";
import classes from "./timeline.module.css";

type Props = {
  steps: readonly Step[];
  next: ReturnType<typeof nextOf>;
  reasons: Readonly<Record<string, string>>;
  /** From the loader, so that both renders agree. */
  now: string;
};

/** What has happened so far, and who has to act next. */
export function MatchTimeline({ steps, next, reasons, now }: Props) {
  const words = useTranslations("timeline");
  const { dateTime, waiting } = useFormats();
  return (
    <Section title={words("title")}>
      <ol className={classes.timeline}>
        {steps.map(({ entry, at, reason }) => (
          <li key={`${entry} ${at}`}>
            <p className={classes.what}>{words(`entries.${entry}`)}</p>
            {reason && <p>{words("reason", { reason: reasons[reason] ?? reason })}</p>}
            <time dateTime={at} className={classes.when}>
              {dateTime(at)}
            </time>
          </li>
        ))}
        {next && (
          <li data-next>
            <p className={classes.what}>{words(`next.${next.waiting}`)}</p>
            <p className={classes.when}>{words("waiting", { time: waiting(next.since, now) })}</p>
          </li>
        )}
      </ol>
    </Section>
  );
}
