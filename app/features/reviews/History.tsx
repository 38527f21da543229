import { useFormats } from "~/i18n/formats";
import classes from "./reviews.module.css";

export interface HistoryEntry<Action extends string = string> {
  id: number;
  action: Action;
  message: string | null;
  at: string;
}

type Props<Action extends string> = {
  entries: readonly HistoryEntry<Action>[];
  label: (action: Action) => string;
};

/** What happened so far, newest first, with the messages that were written. */
export function History<Action extends string>({ entries, label }: Props<Action>) {
  const { dateTime } = useFormats();
  return (
    <ol className={classes.history}>
      {entries.map(({ id, action, message, at }) => (
        <li key={id}>
          <strong>{label(action)}</strong> <time dateTime={at}>{dateTime(at)}</time>
          {message && <p className={classes.quoted}>{message}</p>}
        </li>
      ))}
    </ol>
  );
}
