import { useLocale, useTranslations } from "use-intl";
import { nameIn } from "~/features/reference/options";
import type { Skill } from "~/features/reference/types";
import { useFormats } from "~/i18n/formats";
import { changedFields } from "./diff";
import classes from "./EntryHistory.module.css";
import type { Change } from "./history.server";

type Props = { changes: readonly Change[]; skills: readonly Skill[] };

/** Who changed what, when and why, newest first; the entry as the release brought it came before. */
export function EntryHistory({ changes, skills }: Props) {
  const words = useTranslations("adminReference.history");
  const { dateTime } = useFormats();
  if (changes.length === 0) return <p>{words("none")}</p>;
  return (
    <ol className={classes.changes}>
      {changes.map((change) => (
        <li key={change.id}>
          <p>
            <strong>{words(`actions.${change.action}`)}</strong>{" "}
            <span className={classes.meta}>
              <time dateTime={change.at}>{dateTime(change.at)}</time> {change.by ?? words("gone")}
            </span>
          </p>
          <p className={classes.note}>{change.note}</p>
          <Fields change={change} skills={skills} />
        </li>
      ))}
    </ol>
  );
}

function Fields({ change, skills }: { change: Change; skills: readonly Skill[] }) {
  const words = useTranslations("adminReference");
  const locale = useLocale();
  const names = {
    item: (id: number) => {
      const skill = skills.find((each) => each.id === id);
      return skill ? nameIn(locale, skill) : String(id);
    },
    side: (side: "company" | "talent" | "admin") => words(`sides.${side}`),
  };
  const fields = changedFields(change.before, change.after, names);
  if (fields.length === 0) return null;
  return (
    <dl className={classes.fields}>
      {fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{words(`fields.${field}`)}</dt>
          <dd>
            {change.before && (
              <>
                <del>{before ?? words("history.blank")}</del>
                <span aria-hidden="true"> → </span>
              </>
            )}
            <ins>{after ?? words("history.blank")}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
