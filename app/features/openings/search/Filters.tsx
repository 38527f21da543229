import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useTranslations } from "use-intl";
import { OFFERED_ENGAGEMENT_TYPES } from "~/lib/vocabulary";
import { WORK_MODES } from "~/matching";
import { type Choices, ungrouped } from "./choices";
import { FilterChoices, FilterGroup } from "./FilterGroup";
import { isNarrowed, type SearchFilter } from "./filter";
import classes from "./search.module.css";

type Props = { filter: SearchFilter; choices: Choices };

/** The conditions beside the words; folded up on small screens, where they would hide what was found. */
export function Filters({ filter, choices }: Props) {
  const words = useTranslations("search");
  const terms = useTranslations("vocabulary");
  const modes = WORK_MODES.map((value) => ({ value, label: terms(`workModes.${value}`) }));
  const engagements = OFFERED_ENGAGEMENT_TYPES.map((value) => ({
    value,
    label: terms(`engagementTypes.${value}`),
  }));
  return (
    <details className={classes.filters} open={isNarrowed({ ...filter, q: "" })}>
      <summary className={classes.filtersTitle}>
        <h2>{words("narrow")}</h2>
      </summary>
      <h2 className={classes.wideTitle}>{words("narrow")}</h2>
      <FilterGroup title={words("theme")} chosen={filter.theme.length}>
        <FilterChoices
          name="theme"
          legend={words("theme")}
          options={choices.theme}
          chosen={filter.theme}
        />
      </FilterGroup>
      <FilterGroup title={words("prefecture")} chosen={filter.prefecture.length}>
        {choices.prefecture.map(({ group, items }) => (
          <div key={group}>
            <p className={classes.region} aria-hidden="true">
              {group}
            </p>
            <FilterChoices
              name="prefecture"
              legend={group}
              options={items}
              chosen={filter.prefecture}
            />
          </div>
        ))}
      </FilterGroup>
      <FilterGroup title={words("skill")} chosen={filter.skill.length}>
        <SkillChoices filter={filter} choices={choices} />
      </FilterGroup>
      <FilterGroup title={words("mode")} chosen={filter.mode.length}>
        <FilterChoices name="mode" legend={words("mode")} options={modes} chosen={filter.mode} />
      </FilterGroup>
      <FilterGroup title={words("engagement")} chosen={filter.engagement.length}>
        <FilterChoices
          name="engagement"
          legend={words("engagement")}
          options={engagements}
          chosen={filter.engagement}
        />
      </FilterGroup>
      <FilterGroup
        title={words("conditions")}
        chosen={[filter.pay, filter.hours].filter((limit) => limit !== null).length}
      >
        <Limits filter={filter} />
      </FilterGroup>
      <Button type="submit" variant="outline">
        {words("apply")}
      </Button>
    </details>
  );
}

/** Those chosen as boxes that can be unticked, and a list to add one more. */
function SkillChoices({ filter, choices }: Props) {
  const words = useTranslations("search");
  const common = useTranslations("common");
  const chosen = ungrouped(choices.skill).filter(({ value }) => filter.skill.includes(value));
  return (
    <>
      {chosen.length > 0 && (
        <FilterChoices
          name="skill"
          legend={words("skill")}
          options={chosen}
          chosen={filter.skill}
        />
      )}
      <NativeSelect
        id="skill-add"
        name="skill"
        label={words("addSkill")}
        data={[{ value: "", label: common("choose") }, ...choices.skill]}
        defaultValue=""
      />
    </>
  );
}

function Limits({ filter }: Pick<Props, "filter">) {
  const words = useTranslations("search");
  const number = { inputMode: "numeric", autoComplete: "off" } as const;
  return (
    <>
      <TextInput
        {...number}
        id="pay"
        name="pay"
        label={words("pay")}
        description={words("payHint")}
        defaultValue={filter.pay ?? ""}
        rightSection={words("yen")}
        rightSectionWidth={48}
      />
      <TextInput
        {...number}
        id="hours"
        name="hours"
        label={words("hours")}
        defaultValue={filter.hours ?? ""}
        rightSection={words("hoursUnit")}
        rightSectionWidth={56}
      />
    </>
  );
}
