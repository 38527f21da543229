import { Button, NativeSelect } from "@mantine/core";
import { Form } from "@remix-run/react";
import { useTranslations } from "use-intl";
import type { FilterChoices } from "~/engine/candidates/choices";
import {
  CONFIRMED_CHOICES,
  EVIDENCE_CHOICES,
  ONSITE_CHOICES,
  SCORE_CHOICES,
  SORTS,
} from "~/engine/candidates/filter";
import { OFFERED_ENGAGEMENT_TYPES } from "~/lib/vocabulary";
import type { Option, OptionGroup } from "~/ui/form/SelectField";
import type { Names } from "../explanation/teller";
import classes from "./candidates.module.css";
import { useTicked } from "./compare/Choosing";
import { type AskedList, activeKeys } from "./filter";

type Props = { filter: AskedList; choices: FilterChoices; names: Names };

/** A plain form whose answer is an address: it works without scripts and can be shared. */
export function FilterForm({ filter, choices, names }: Props) {
  const words = useTranslations("candidate.filter");
  const ticked = useTicked();
  return (
    <details className={classes.filter} open={activeKeys(filter).length > 0}>
      <summary>{words("title")}</summary>
      <Form method="get" className={classes.filterForm}>
        {filter.tab !== "fit" && <input type="hidden" name="tab" value={filter.tab} />}
        {ticked.map((handle) => (
          <input key={handle} type="hidden" name="c" value={handle} />
        ))}
        <div className={classes.filterFields}>
          <Selects filter={filter} choices={choices} names={names} />
        </div>
        <p className={classes.filterNote}>{words("note")}</p>
        <Button type="submit">{words("apply")}</Button>
      </Form>
    </details>
  );
}

function Selects({ filter, choices, names }: Props) {
  const all = useTranslations();
  const words = useTranslations("candidate.filter");
  const skill = (id: number): Option => ({
    value: String(id),
    label: names.skills[id] ?? all("common.unknown"),
  });
  return (
    <>
      <Choice
        filter={filter}
        name="prefecture"
        options={choices.prefectures.map(({ code, count }) => ({
          value: code,
          label: words("withCount", { name: names.prefectures[code] ?? code, count }),
        }))}
      />
      <Choice
        filter={filter}
        name="onsite"
        options={ONSITE_CHOICES.map((value) => ({ value, label: words(`onsiteChoices.${value}`) }))}
      />
      <Choice
        filter={filter}
        name="engagement"
        options={OFFERED_ENGAGEMENT_TYPES.map((value) => ({
          value,
          label: all(`vocabulary.engagementTypes.${value}`),
        }))}
      />
      <Choice
        filter={filter}
        name="skill"
        options={[
          { group: words("askedSkills"), items: choices.asked.map(skill) },
          { group: words("otherSkills"), items: choices.others.map(skill) },
        ]}
      />
      <Choice
        filter={filter}
        name="evidence"
        hint={words("evidenceOf")}
        options={EVIDENCE_CHOICES.map((value) => ({
          value,
          label: words(`evidenceChoices.${value}`),
        }))}
      />
      <Choice
        filter={filter}
        name="confirmed"
        options={CONFIRMED_CHOICES.map((value) => ({
          value,
          label: words("confirmedWithin", { days: value }),
        }))}
      />
      <Choice
        filter={filter}
        name="score"
        options={SCORE_CHOICES.map((value) => ({
          value,
          label: words("scoreFrom", { score: value }),
        }))}
      />
      <Choice
        filter={filter}
        name="sort"
        blank={false}
        options={SORTS.map((value) => ({ value, label: words(`sorts.${value}`) }))}
      />
    </>
  );
}

type ChoiceProps = {
  filter: AskedList;
  name: Exclude<keyof AskedList, "tab">;
  options: (Option | OptionGroup)[];
  blank?: boolean;
  hint?: string;
};

/** What the address asks for stays chosen, even where nobody on the list has it. */
function Choice({ filter, name, options, blank = true, hint }: ChoiceProps) {
  const words = useTranslations("candidate.filter");
  const value = filter[name] === null ? "" : String(filter[name]);
  return (
    <NativeSelect
      key={value}
      id={`filter-${name}`}
      name={name}
      label={words(name)}
      description={hint}
      // Below the input, which so stays in line with its neighbours.
      inputWrapperOrder={["label", "input", "description"]}
      defaultValue={value}
      data={[...(blank ? [{ value: "", label: words("any") }] : []), ...options]}
    />
  );
}
