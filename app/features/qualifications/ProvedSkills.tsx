import { useLocale, useTranslations } from "use-intl";
import { nameIn } from "~/features/reference/options";
import type { Qualification, Skill } from "~/features/reference/types";
import classes from "./qualifications.module.css";

type Props = {
  kind: Qualification;
  skills: readonly Skill[];
  /** The person's own levels by skill. */
  levels: Readonly<Record<number, number>>;
};

/** Which skills a qualification proves and up to which level, the person's own first. */
export function ProvedSkills({ kind, skills, levels }: Props) {
  const words = useTranslations("qualification.proves");
  const locale = useLocale();
  if (kind.skills.length === 0) return <p>{words("none")}</p>;
  const named = kind.skills.flatMap(({ skillId, level }) => {
    const skill = skills.find(({ id }) => id === skillId);
    const own = levels[skillId];
    return skill ? [{ skillId, level, own, name: nameIn(locale, skill) }] : [];
  });
  const mineFirst = [...named].sort(
    (a, b) => Number(b.own !== undefined) - Number(a.own !== undefined),
  );
  return (
    <>
      <ul className={classes.proved}>
        {mineFirst.map(({ skillId, level, own, name }) => (
          <li key={skillId}>
            {words("upTo", { skill: name, level })}
            {own !== undefined && (
              <span className={classes.own}>
                {words(own <= level ? "covers" : "beyond", { level: own })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {kind.mappingNote && <p className={classes.note}>{kind.mappingNote[locale]}</p>}
    </>
  );
}
