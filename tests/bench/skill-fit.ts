/**
 * Adapter for the quality bench: hands a profile and an opening to the engine's own skill factor.
 * It only gives the bench's text ids a number, as the engine wants them; the numbers mean nothing.
 */
import { createRelations, type HeldSkill, type Requirement, skillFit } from "../../app/matching";

interface BenchProfile {
  readonly skills: readonly { id: string; level: number }[];
}
interface BenchOpening {
  readonly skills: readonly { id: string; level: number; weight: number; must: boolean }[];
}

const relations = createRelations("none", []);
const numbers = new Map<string, number>();
const held = new WeakMap<BenchProfile, HeldSkill[]>();
const required = new WeakMap<BenchOpening, Requirement[]>();

export function score(profile: BenchProfile, opening: BenchOpening): number {
  return skillFit(skillsOf(profile), requirementsOf(opening), relations) ?? 0;
}

function numberOf(id: string): number {
  const number = numbers.get(id) ?? numbers.size;
  numbers.set(id, number);
  return number;
}

function skillsOf(profile: BenchProfile): HeldSkill[] {
  const skills =
    held.get(profile) ??
    profile.skills.map(({ id, level }) => ({ id: numberOf(id), level, evidence: "self" as const }));
  held.set(profile, skills);
  return skills;
}

function requirementsOf(opening: BenchOpening): Requirement[] {
  const requirements =
    required.get(opening) ??
    opening.skills.map(({ id, ...rest }) => ({ skillId: numberOf(id), ...rest }));
  required.set(opening, requirements);
  return requirements;
}
