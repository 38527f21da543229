import { CloseButton, TextInput } from "@mantine/core";
import { type ComponentProps, useMemo, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { nameIn } from "./options";
import { SkillList } from "./SkillList";
import classes from "./SkillPicker.module.css";
import { searchSkills } from "./searchSkills";
import type { Skill, SkillCatalogue } from "./types";
import { useCombobox } from "./useCombobox";

type Props = {
  catalogue: SkillCatalogue;
  chosen: Skill | undefined;
  onChoose: (skill: Skill | undefined) => void;
  onLeave: () => void;
  /** The label in plain words, for what is read aloud. */
  name: string;
  /** Label, hint, error, id of the text field. */
  input: ComponentProps<typeof TextInput>;
};

/** A text field that finds skills by name, other spelling or everyday word, and a list to choose from. */
export function SkillCombobox({ catalogue, chosen, onChoose, onLeave, name, input }: Props) {
  const words = useTranslations("reference.skill");
  const locale = useLocale();
  const [typed, setTyped] = useState<string | null>(null);
  const found = useMemo(() => searchSkills(catalogue, typed ?? ""), [catalogue, typed]);
  const searching = typed !== null && typed.trim() !== "";

  const choose = (skill: Skill | undefined) => {
    setTyped(null);
    onChoose(skill);
  };
  const combobox = useCombobox({
    count: found.length,
    chosenIndex: searching ? 0 : found.findIndex((skill) => skill.id === chosen?.id),
    choose: (index) => choose(found[index]),
    cancel: () => setTyped(null),
  });
  const { opened, active } = combobox;

  const leave = () => {
    combobox.close();
    if (typed === "") choose(undefined);
    setTyped(null);
    onLeave();
  };

  const listId = `${input.id}-list`;
  const listed = opened && found.length > 0;
  const activeSkill = listed ? found[active] : undefined;
  return (
    <TextInput
      {...input}
      role="combobox"
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-expanded={listed}
      aria-controls={listed ? listId : undefined}
      aria-activedescendant={activeSkill && `${listId}-${activeSkill.id}`}
      autoComplete="off"
      spellCheck={false}
      placeholder={words("placeholder")}
      value={typed ?? (chosen ? nameIn(locale, chosen) : "")}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        combobox.open(value.trim() === "" ? -1 : 0);
      }}
      onClick={() => combobox.open()}
      onKeyDown={combobox.onKeyDown}
      onBlur={leave}
      rightSection={
        chosen && (
          <CloseButton
            aria-label={words("clear", { label: name })}
            onClick={() => choose(undefined)}
          />
        )
      }
      inputContainer={(field) => (
        <div className={classes.anchor}>
          {field}
          {listed && (
            <SkillList
              id={listId}
              catalogue={catalogue}
              skills={found}
              grouped={!searching}
              active={activeSkill}
              chosen={chosen}
              onChoose={(skill) => {
                choose(skill);
                combobox.close();
              }}
            />
          )}
          <p role="status" className={opened && !listed ? classes.none : "visually-hidden"}>
            {opened && searching && message(words, found.length, typed)}
          </p>
        </div>
      )}
    />
  );
}

type Words = ReturnType<typeof useTranslations<"reference.skill">>;

function message(words: Words, count: number, text: string): string {
  return count === 0 ? words("none", { text }) : words("found", { count });
}
