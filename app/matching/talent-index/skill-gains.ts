import { LEVELS } from "./block";
import { packHeld, SKILL_CODES } from "./packing";
import type { Probe } from "./probe";
import type { SkillPlan } from "./skill-plan";

/**
 * By packed skill, the most that it adds to q, 0–1, beside what everybody who meets the musts has. What
 * a skill covers is added up over the requirements, and what two skills cover of the same one counts
 * twice: the sum over a row is a bound, for a fraction of the work of finding the best cover of each.
 */
export function skillGains(plan: SkillPlan, { shares }: Probe): Float64Array {
  const gains = new Float64Array(SKILL_CODES * plan.first.length);
  plan.first.forEach((entry, skill) => {
    for (let e = entry; e >= 0; e = plan.next[e] as number) {
      const place = plan.requirement[e] as number;
      const share = (plan.weights[place] as number) / plan.total;
      // Who is eligible covers a must whole, which is in the base.
      const wanted = plan.must[place] === 1 ? 0 : shares.skills;
      for (let level = 1; level <= LEVELS; level++) {
        const cover = share * (plan.cover[e * LEVELS + level - 1] as number);
        for (let kind = 0; kind < plan.worth.length; kind++) {
          const gain = cover * (wanted + shares.evidence * (plan.worth[kind] as number));
          const at = packHeld(skill, level, kind);
          gains[at] = (gains[at] as number) + gain;
        }
      }
    }
  });
  return gains;
}
