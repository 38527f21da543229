import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { StatusBadge } from "~/ui/shell/StatusBadge";
import { ChangeList } from "./ChangeList";
import { changedWeights } from "./diff";
import classes from "./versions.module.css";
import type { SavedVersion } from "./versions.server";

type Props = {
  versions: readonly SavedVersion[];
  inForce: number;
  /** For administrators: a link to the editor, filled with a version. */
  restore?: (version: number) => string;
};

/** Which weights were saved, when, why and what changed, newest first. The defaults came before. */
export function WeightsHistory({ versions, inForce, restore }: Props) {
  const words = useTranslations("ranking.history");
  const { date, dateTime } = useFormats();
  return (
    <ol className={classes.versions}>
      {versions.map(({ version, weights, before, reason, savedAt, by }) => (
        <li key={version} className={classes.version}>
          <h3 className={classes.head}>
            {words("version", { version })}
            {version === inForce && <StatusBadge tone="success">{words("inForce")}</StatusBadge>}
          </h3>
          <p className={classes.meta}>
            <time dateTime={savedAt}>{by === undefined ? date(savedAt) : dateTime(savedAt)}</time>
            {by !== undefined && ` ${by ?? words("gone")}`}
          </p>
          <p className={classes.reason}>{reason}</p>
          <ChangeList changes={changedWeights(before, weights)} />
          {restore && version !== inForce && (
            <p>
              <Link to={restore(version)}>{words("restore", { version })}</Link>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
