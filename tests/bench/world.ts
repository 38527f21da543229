/** What the population and the openings are drawn from: the product's own reference data. */
import { createAdjacency, createRelations, type MatchContext, type SkillPair } from "~/matching";
import { skillTables } from "../../scripts/reference/skills";
import { readReference } from "../../scripts/reference/source";
import { Draw, shuffled, zipf } from "./random";

/** The day of the bench: openings are open on it, people are available around it. */
export const AS_OF = "2026-11-27";
/** How uneven skills are: about 1 is what job advertisements show. */
const SKEW = 0.9;

/** A sub-category of the standard with its items and the tools under them. */
export interface Field {
  readonly skills: readonly number[];
  readonly draw: Draw<number>;
}

export interface World {
  /** The 67 items of the standard and 150 tools. */
  readonly skills: readonly number[];
  readonly anySkill: Draw<number>;
  readonly fields: Draw<Field>;
  /** By population. */
  readonly prefectures: Draw<string>;
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
  readonly industries: readonly string[];
  readonly themes: readonly string[];
  readonly pairs: readonly SkillPair[];
  readonly context: MatchContext;
}

export function makeWorld(seed: number): World {
  const tables = skillTables();
  const rowsOf = (name: string) => tables.find(({ table }) => table === name)?.rows ?? [];
  const skillRows = rowsOf("skills");
  const skills = skillRows.map((row) => Number(row.id));
  const pairs = rowsOf("skill_relations").map((row) => ({
    a: Number(row.skill_id),
    b: Number(row.related_id),
    similarity: Number(row.similarity),
  }));
  const prefectures = readReference("prefectures.json");
  const neighbours = Object.fromEntries(
    prefectures.map((each) => [each.code, each.adjacent_land as readonly string[]]),
  );
  const itemsOf = new Map(rowsOf("tool_items").map((row) => [row.tool_id, Number(row.item_id)]));
  const groupOf = new Map(skillRows.map((row) => [Number(row.id), String(row.group_code)]));
  const members = new Map<string, number[]>();
  for (const id of skills) {
    const group = groupOf.get(itemsOf.get(id) ?? id) ?? "";
    members.set(group, [...(members.get(group) ?? []), id]);
  }
  const fields = [...members.values()].map((each) => {
    const ordered = shuffled(each, seed + 1);
    return { skills: ordered, draw: new Draw(zipf(ordered, SKEW)) };
  });
  return {
    skills,
    anySkill: new Draw(zipf(shuffled(skills, seed + 2), SKEW)),
    fields: new Draw(fields.map((field) => [field, field.skills.length])),
    prefectures: new Draw(
      prefectures.map((each) => [each.code, each.population_2020_census] as const),
    ),
    neighbours,
    industries: readReference("industries_jsic.json").items.map(({ code }) => code),
    themes: readReference("themes.json").map(({ code }) => code),
    pairs,
    context: {
      asOf: AS_OF,
      relations: createRelations("bench", pairs),
      adjacency: createAdjacency(neighbours),
      excluded: new Map(),
    },
  };
}
