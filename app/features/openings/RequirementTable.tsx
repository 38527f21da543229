import { useTranslations } from "use-intl";
import { byNeed } from "~/matching";
import classes from "./OpeningView.module.css";
import type { OpeningRequirement } from "./types";
import { useOpeningTexts } from "./useOpeningTexts";

export type Level = 1 | 2 | 3 | 4 | 5;
export type Weight = 1 | 2 | 3;

/** Roles are given because phones show the rows as blocks, which would take the table's meaning away. */
export function RequirementTable({ requirements }: { requirements: OpeningRequirement[] }) {
  const words = useTranslations("opening.view");
  const common = useTranslations("common");
  if (requirements.length === 0) return <p className={classes.gap}>{common("notSet")}</p>;
  return (
    <div className={classes.scroll}>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: display:grid would drop them */}
      <table className={classes.table} role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col">{words("skill")}</th>
            <th scope="col">{words("level")}</th>
            <th scope="col">{words("need")}</th>
            <th scope="col">{words("weight")}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {requirements.toSorted(byNeed).map((requirement) => (
            <RequirementRow key={requirement.skillId} requirement={requirement} />
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: display:grid would drop them */}
    </div>
  );
}

function RequirementRow({ requirement }: { requirement: OpeningRequirement }) {
  const { skill, level, weight, must } = requirement;
  const words = useTranslations("opening");
  const terms = useTranslations("vocabulary");
  const { name } = useOpeningTexts();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: display:grid would drop it
    <tr role="row">
      <th scope="row">{name(skill)}</th>
      <td>
        {terms("level", { level: String(level) })}
        <span className={classes.level}>{terms(`levels.${level as Level}`)}</span>
      </td>
      <td className={must ? classes.must : undefined}>{words(must ? "view.must" : "view.want")}</td>
      <td>{words(`weights.${weight as Weight}`)}</td>
    </tr>
  );
}
