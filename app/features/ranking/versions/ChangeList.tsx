import { useTranslations } from "use-intl";
import type { WeightChange } from "./diff";
import classes from "./versions.module.css";

/** From what to what each weight was changed. Exact numbers, so not by `useFormats`. */
export function ChangeList({ changes }: { changes: readonly WeightChange[] }) {
  const words = useTranslations("ranking");
  const own = useTranslations("engine.versions");
  return (
    <dl className={classes.changes}>
      {changes.map(({ key, before, after }) => (
        <div key={key}>
          <dt>{words(`weights.${key}.name`)}</dt>
          <dd>
            <del>
              <span className="visually-hidden">{own("before")} </span>
              {before}
            </del>
            <span aria-hidden="true"> → </span>
            <ins>
              <span className="visually-hidden">{own("after")} </span>
              {after}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
