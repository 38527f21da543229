import {
  ENGAGEMENT_TYPES,
  EVIDENCE_KINDS,
  type HeldSkill,
  type SkillId,
  type TalentInput,
  WORK_MODES,
} from "../types";
import type { Block } from "./block";
import { CODE, FACTS, type Facets } from "./facets";
import {
  engagementOf,
  evidenceOf,
  isActive,
  levelOf,
  modesOf,
  type PackedSkills,
  skillOf,
} from "./packing";

/** A row as the profile that it was made of. Lists may come in another order. */
export function storedProfile(id: string, block: Block, row: number, facets: Facets): TalentInput {
  const { facts, columns } = block;
  const ways = block.ways[row] as number;
  const at = row * FACTS;
  const { min, max } = valueAt(facets.hours.values, facts[at + CODE.hours]);
  const site = valueAt(facets.site.values, columns.site[row]);
  const { skills, learning } = storedSkills(block.skillsOf(row), facets.skills.values);
  return {
    id,
    active: isActive(ways),
    skills,
    learning,
    roles: valueAt(facets.roles.members, facts[at + CODE.roles]),
    prefecture: site.prefecture,
    wishedPrefectures: valueAt(facets.wished.members, facts[at + CODE.wished]),
    tiedPrefectures: valueAt(facets.tied.members, facts[at + CODE.tied]),
    onsiteDaysMax: site.onsiteDaysMax,
    relocation: site.relocation,
    engagementTypes: engagementOf(ways, ENGAGEMENT_TYPES),
    hoursMin: min,
    hoursMax: max,
    availableFrom: valueAt(facets.days.values, facts[at + CODE.start]),
    wishedPay: valueAt(facets.pay.values, facts[at + CODE.pay]),
    wishedModes: modesOf(ways, WORK_MODES),
    industries: valueAt(facets.industries.members, facts[at + CODE.industries]),
    themes: valueAt(facets.themes.members, facts[at + CODE.themes]),
    industriesOfInterest: valueAt(
      facets.industriesOfInterest.members,
      facts[at + CODE.industriesOfInterest],
    ),
    themesOfInterest: valueAt(facets.themesOfInterest.members, facts[at + CODE.themesOfInterest]),
    languages: valueAt(facets.languages.members, columns.languages[row]),
    confirmedOn: valueAt(facets.days.values, facts[at + CODE.confirmed]),
  };
}

/** @param ids by the number of the skill. */
function storedSkills(packed: PackedSkills, ids: readonly SkillId[]) {
  const skills: HeldSkill[] = [];
  const learning: SkillId[] = [];
  for (let i = 0; i < packed.length; i++) {
    const each = packed[i] as number;
    const [id, level] = [ids[skillOf(each)] as SkillId, levelOf(each)];
    if (level === 0) learning.push(id);
    else skills.push({ id, level, evidence: EVIDENCE_KINDS[evidenceOf(each)] ?? "self" });
  }
  return { skills, learning };
}

/** The code is one that was written, so it has a value. */
function valueAt<T>(values: readonly T[], code: number | undefined): T {
  return values[code as number] as T;
}
