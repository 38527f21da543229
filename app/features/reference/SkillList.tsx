import { useEffect } from "react";
import { useLocale, useTranslations } from "use-intl";
import { groupSkills, nameIn } from "./options";
import classes from "./SkillPicker.module.css";
import type { Skill, SkillCatalogue } from "./types";

type Props = {
  id: string;
  catalogue: SkillCatalogue;
  skills: readonly Skill[];
  /** Under the headings of their groups; else in the order given, each with its group. */
  grouped: boolean;
  /** Reached by the arrow keys. */
  active: Skill | undefined;
  chosen: Skill | undefined;
  onChoose: (skill: Skill) => void;
};

/** The list under the text field. It never takes the focus. */
export function SkillList({ id, catalogue, skills, grouped, active, chosen, onChoose }: Props) {
  const words = useTranslations("reference.skill");
  const locale = useLocale();
  const activeId = active && `${id}-${active.id}`;
  const groups = groupSkills(locale, catalogue, skills);

  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [activeId]);

  const option = (skill: Skill, group?: string) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the text field has the focus and handles the keys
    <div
      key={skill.id}
      id={`${id}-${skill.id}`}
      role="option"
      tabIndex={-1}
      aria-selected={skill.id === chosen?.id}
      data-active={skill.id === active?.id || undefined}
      className={classes.option}
      onClick={() => onChoose(skill)}
    >
      {nameIn(locale, skill)}
      {group && <span className={classes.group}>{group}</span>}
    </div>
  );

  return (
    <div
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={words("list")}
      className={classes.list}
      // A press must not take the focus from the text field: leaving it closes the list.
      onMouseDown={(event) => event.preventDefault()}
    >
      {grouped
        ? groups.map(({ code, label, skills: own }) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
            <div key={code} role="group" aria-labelledby={`${id}-group-${code}`}>
              <div id={`${id}-group-${code}`} className={classes.heading}>
                {label}
              </div>
              {own.map((skill) => option(skill))}
            </div>
          ))
        : skills.map((skill) =>
            option(skill, groups.find((group) => group.code === skill.groupCode)?.name),
          )}
    </div>
  );
}
