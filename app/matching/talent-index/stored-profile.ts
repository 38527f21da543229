import { ENGAGEMENT_TYPES, type TalentInput, WORK_MODES } from "../types";
import type { Block } from "./block";
import { CODE, FACTS, type Facets } from "./facets";
import { engagementOf, isActive, levelOf, modesOf, skillOf, unpackHeld } from "./packing";

/** A row as the profile that it was made of. Lists may come in another order. */
export function storedProfile(id: string, block: Block, row: number, facets: Facets): TalentInput {
  const ways = block.ways[row] as number;
  const code = (name: Fact) => block.facts[row * FACTS + CODE[name]] as number;
  const set = (name: SetFact) => facets[name].members[code(name)] ?? [];
  const day = (name: "start" | "confirmed") => facets.days.values[code(name)] ?? null;
  const skillId = (skill: number) => facets.skills.values[skill] ?? 0;
  const skills = [...block.skillsOf(row)];
  const { min, max } = at(facets.hours.values, code("hours"));
  return {
    id,
    active: isActive(ways),
    skills: skills.filter((each) => levelOf(each) > 0).map((each) => unpackHeld(each, skillId)),
    learning: skills.filter((each) => levelOf(each) === 0).map((each) => skillId(skillOf(each))),
    roles: set("roles"),
    wishedPrefectures: set("wished"),
    tiedPrefectures: set("tied"),
    ...at(facets.site.values, block.columns.site[row] as number),
    engagementTypes: engagementOf(ways, ENGAGEMENT_TYPES),
    hoursMin: min,
    hoursMax: max,
    availableFrom: day("start"),
    wishedPay: at(facets.pay.values, code("pay")),
    wishedModes: modesOf(ways, WORK_MODES),
    industries: set("industries"),
    themes: set("themes"),
    industriesOfInterest: set("industriesOfInterest"),
    themesOfInterest: set("themesOfInterest"),
    languages: at(facets.languages.members, block.columns.languages[row] as number),
    confirmedOn: day("confirmed"),
  };
}

/** One that is among the facts of a row. */
type Fact = Exclude<keyof typeof CODE, "ways" | "site" | "languages">;
type SetFact = Exclude<Fact, "hours" | "start" | "confirmed" | "pay">;

function at<T>(values: readonly T[], code: number): T {
  return values[code] as T;
}
