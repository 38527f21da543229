import { OFFERED_ENGAGEMENT_TYPES, ROLES } from "~/lib/vocabulary";
import { type OpeningInput, type Pay, type Requirement, WORK_MODES } from "~/matching";
import { Random } from "./random";
import { AS_OF, type World } from "./world";

/** Requirements of each opening. */
export const REQUIREMENTS = 6;

/**
 * Openings of every kind, as a seed decides. The number of musts goes round from none to all six,
 * the mode round from remote to on site, so that any few next to each other differ.
 */
export function makeOpenings(world: World, seed: number, count: number): OpeningInput[] {
  return Array.from({ length: count }, (_, place) => makeOpening(world, seed, place));
}

function makeOpening(world: World, seed: number, place: number): OpeningInput {
  const random = new Random().restart(seed ^ 0x0be4, place);
  const mode = WORK_MODES[place % WORK_MODES.length] ?? "remote";
  const unpaid = place % 10 === 9;
  const hoursMin = random.chance(0.9) ? random.int(2, 16) : null;
  const hoursMax = random.chance(0.9) ? (hoursMin ?? 8) + random.int(0, 12) : null;
  return {
    id: `opening-${place}`,
    published: true,
    opensOn: "2026-11-01",
    expiresOn: "2026-12-31",
    requirements: requirements(world, random, place % (REQUIREMENTS + 1)),
    prefecture: world.prefectures.from(random),
    mode,
    onsiteDays: mode === "remote" ? null : mode === "hybrid" ? random.int(1, 4) : random.int(4, 12),
    engagementTypes: unpaid
      ? ["pro_bono"]
      : OFFERED_ENGAGEMENT_TYPES.filter((type) => type !== "pro_bono" && random.chance(0.7)),
    hoursMin,
    hoursMax,
    startOn: random.chance(0.85) ? `2027-0${random.int(1, 4)}-01` : AS_OF,
    lengthMonths: random.chance(0.9) ? random.int(1, 12) : null,
    pay: unpaid || random.chance(0.08) ? null : pay(random),
    industry: random.chance(0.9) ? random.pick(world.industries) : null,
    theme: random.pick(world.themes),
    roles: random.chance(0.6) ? [random.pick(ROLES)] : [],
    seats: random.int(1, 3),
    languages: random.chance(0.4) ? ["ja"] : random.chance(0.1) ? ["ja", "en"] : [],
  };
}

/** Most of one field, as people have them; the musts among them at levels that many reach. */
function requirements(world: World, random: Random, musts: number): Requirement[] {
  const field = world.fields.from(random);
  const asked = new Map<number, Requirement>();
  while (asked.size < REQUIREMENTS) {
    const skillId = (random.chance(0.6) ? field.draw : world.anySkill).from(random);
    if (asked.has(skillId)) continue;
    const must = asked.size < musts;
    const level = must ? random.int(1, musts > 3 ? 2 : 4) : random.int(2, 5);
    asked.set(skillId, { skillId, level, weight: random.int(1, 3), must });
  }
  return [...asked.values()];
}

function pay(random: Random): Pay {
  const hourly = 2000 + random.int(0, 40) * 100;
  switch (random.int(0, 4)) {
    case 0:
      return { amount: hourly * 250, unit: "total" };
    case 1:
      return { amount: hourly * 40, unit: "month" };
    default:
      return { amount: hourly, unit: "hour" };
  }
}
