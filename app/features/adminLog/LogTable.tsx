import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { DataTable } from "~/ui/shell/DataTable";
import type { LogEntry } from "./entry";
import { subjectPath } from "./filters";
import classes from "./LogTable.module.css";
import { useLogWords } from "./useLogWords";

/** What was done, by whom, to what, and the words that were left. */
export function LogTable({ entries }: { entries: readonly LogEntry[] }) {
  const words = useTranslations("adminLog");
  const { dateTime } = useFormats();
  const names = useLogWords();
  return (
    <DataTable
      caption={words("title")}
      columns={(["subject", "action", "at", "by", "note"] as const).map((column) => ({
        label: words(`columns.${column}`),
        short: column === "action" || column === "at",
      }))}
      rows={entries.map((entry) => ({
        key: entry.key,
        cells: [
          <Subject key="subject" entry={entry} />,
          words("act", { kind: names.kind(entry.kind), action: names.action(entry.action) }),
          <time key="at" dateTime={entry.at}>
            {dateTime(entry.at)}
          </time>,
          <span key="by" className={classes.by}>
            {entry.by ?? words("gone")}
          </span>,
          entry.note && <span className={classes.note}>{entry.note}</span>,
        ],
      }))}
    />
  );
}

function Subject({ entry }: { entry: LogEntry }) {
  const { kind, subjectId, title } = entry;
  const path = subjectPath(kind, subjectId);
  const words = useTranslations("adminLog");
  const unnamed =
    kind === "weights" ? words("weightsVersion", { version: subjectId }) : subjectId.slice(0, 8);
  const name = title ?? unnamed;
  return path ? <Link to={path}>{name}</Link> : name;
}

/** The acts on one subject, for its own page. */
export function SubjectLog({ entries }: { entries: readonly LogEntry[] }) {
  const words = useTranslations("adminLog");
  const { dateTime } = useFormats();
  const names = useLogWords();
  if (entries.length === 0) return <p>{words("noneYet")}</p>;
  return (
    <ol className={classes.acts}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <strong>{names.action(entry.action)}</strong>{" "}
          <span className={classes.meta}>
            <time dateTime={entry.at}>{dateTime(entry.at)}</time> {entry.by ?? words("gone")}
          </span>
          {entry.note && <p className={classes.note}>{entry.note}</p>}
        </li>
      ))}
    </ol>
  );
}
