/** One person's profile: the hand-written row, filled in as people of that kind would. */
import type { Calendar } from "./calendar";
import { conditionsOf, wayOf } from "./conditions";
import { demoCorporateNumber } from "./corporate-number";
import { CLOSINGS } from "./data/closings";
import { FIRMS } from "./data/firms";
import { firmByKey, type Person, prefectureOf } from "./people";
import type { Random } from "./prng";

export interface SkillEntry {
  skillId: number;
  level: number;
  evidence: string;
}

/** The arguments of the five steps of the form, and what became of the profile. */
export interface Profile {
  email: string;
  basics: Record<string, unknown>;
  skills: SkillEntry[];
  learning: number[];
  experience: { industries: string[]; themes: string[] };
  conditions: Record<string, unknown>;
  wishes: Record<string, unknown>;
  hiddenFirms: { name: string | null; corporateNumber: string | null }[];
  status: "draft" | "active" | "paused";
  /** Days ago. */
  joined: number;
  updated: number;
}

/** The place of a firm in the list, from 1; its number follows from it. */
export function firmNumber(key: string): string | null {
  const firm = firmByKey(key);
  return firm.soleProprietor ? null : demoCorporateNumber(FIRMS.indexOf(firm) + 1);
}

export function profileOf(person: Person, random: Random, calendar: Calendar): Profile {
  const { row, kind, email, phone } = person;
  const { extra } = row;
  const way = wayOf(random, extra);
  const employer = random.chance(0.6) ? random.pick(kind.employers) : null;
  const joined = joinedDaysAgo(random);
  return {
    email,
    basics: {
      familyName: row.family,
      givenName: row.given,
      familyKana: row.familyKana,
      givenKana: row.givenKana,
      prefectureCode: row.prefecture,
      contactEmail: email,
      phone: random.chance(0.85) ? phone : null,
      employer,
      roles: kind.roles,
      summary: `${row.summary}${random.chance(0.7) ? random.pick(CLOSINGS[way]) : ""}`,
    },
    skills: skillsOf(person, random),
    learning: random.chance(0.2) ? [] : random.some(kind.learning, random.int(1, 3)),
    experience: { industries: [...row.industries], themes: [...row.themes] },
    conditions: conditionsOf(row, way, random, calendar),
    wishes: wishesOf(person, random),
    hiddenFirms: hiddenFirms(employer, extra.hides, random),
    status: extra.status ?? "active",
    joined,
    updated: Math.min(joined, random.int(1, 28)),
  };
}

/** Some have just found the site; about half were there before the oldest openings. */
function joinedDaysAgo(random: Random): number {
  const roll = random.next();
  if (roll < 0.08) return random.int(3, 25);
  return roll < 0.45 ? random.int(26, 112) : random.int(113, 195);
}

function skillsOf({ row, kind }: Person, random: Random): SkillEntry[] {
  const { seniority, extra } = row;
  const levels = new Map<number, number>();
  for (const id of kind.core) levels.set(id, seniority + 1 - (random.chance(0.2) ? 1 : 0));
  for (const id of random.some(kind.pool, random.int(5, 7))) {
    levels.set(id, Math.max(1, seniority - (random.chance(0.3) ? 1 : 0)));
  }
  for (const [id, level] of extra.plus ?? []) levels.set(id, Math.max(level, levels.get(id) ?? 0));
  return [...levels].map(([skillId, level]) => ({ skillId, level, evidence: evidence(random) }));
}

/** Certificates come from confirmed qualifications, endorsements from finished engagements. */
function evidence(random: Random): string {
  return random.next() < 0.65 ? "self" : "course";
}

const REGIONS = FIRMS.map(prefectureOf);
const INDUSTRIES = ["A", "D", "E", "H", "I", "M", "P", "R"];
const THEMES = [
  "agriculture",
  "tourism",
  "manufacturing",
  "construction",
  "retail",
  "transport",
  "care",
  "disaster",
  "education",
  "public",
  "energy",
];

function wishesOf({ row }: Person, random: Random): Record<string, unknown> {
  const { industries, themes, extra } = row;
  const ties = [...(extra.ties ?? [])];
  const wished = new Set(random.chance(0.1) ? [] : random.some(REGIONS, random.int(2, 6)));
  if (random.chance(0.5)) for (const code of ties) wished.add(code);
  const interests = (own: readonly string[], all: readonly string[], more: number) => [
    ...new Set([...own, ...random.some(all, more)]),
  ];
  return {
    prefectures: [...wished],
    tiedPrefectures: ties,
    industries: random.chance(0.15) ? [] : interests(industries, INDUSTRIES, 2),
    themes: random.chance(0.1) ? [] : interests(themes, THEMES, 2),
  };
}

function hiddenFirms(employer: string | null, hides: string | undefined, random: Random) {
  const firms: Profile["hiddenFirms"] = [];
  if (employer && random.chance(0.75)) firms.push({ name: employer, corporateNumber: null });
  if (hides) firms.push({ name: firmByKey(hides).name, corporateNumber: firmNumber(hides) });
  return firms;
}
