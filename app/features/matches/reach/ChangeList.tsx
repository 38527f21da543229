import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import type { NearestChange, Viewer } from "~/matching";
import { ScoreChange } from "~/ui/charts/ScoreChange";
import { type Names, useTeller } from "../explanation/teller";
import { changeLine, PATHS } from "./changeLine";
import classes from "./reach.module.css";

type Props = {
  changes: readonly NearestChange[];
  names: Names;
  viewer: Viewer;
};

/** What would bring a pair nearer, a line each: what, what comes of it, and for the talent where. */
export function ChangeList({ changes, names, viewer }: Props) {
  const words = useTranslations("reach.changes");
  const teller = useTeller(viewer, names);
  return (
    <ul className={classes.changes}>
      {changes.map((nearest) => {
        const { key, what, now, result, place } = changeLine(nearest, teller);
        const { before, after } = nearest;
        return (
          <li key={key} className={classes.change}>
            <div>
              <p className={classes.what}>{what}</p>
              {now && <p className={classes.now}>{now}</p>}
            </div>
            <div>
              <p className={classes.result}>{result}</p>
              {before.eligible && <ScoreChange before={before.score} after={after.score} />}
            </div>
            {viewer === "talent" && (
              <p>
                <Link to={PATHS[place]}>{words(`to.${place}`)}</Link>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
