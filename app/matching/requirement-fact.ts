import type { Coverage } from "./coverage";
import type { FactOf } from "./facts";

/** One line of the skill breakdown: what is asked, what is held, how much of it that covers. */
export function requirementFact(coverage: Coverage): FactOf<"requirement"> {
  const { requirement, held, related, full, over } = coverage;
  return {
    key: "requirement",
    opening: {
      skillId: requirement.skillId,
      level: requirement.level,
      weight: requirement.weight,
      must: requirement.must,
    },
    talent: {
      level: held?.level ?? null,
      evidence: held?.evidence ?? null,
      relatedSkillId: related?.skill.id ?? null,
      relatedLevel: related?.skill.level ?? null,
    },
    context: {
      covered: full,
      source: sourceOf(coverage),
      similarity: related?.similarity ?? null,
      over,
    },
  };
}

/** When both cover the same, the skill itself is the better thing to show. */
function sourceOf({ direct, full }: Coverage): "direct" | "related" | "none" {
  if (full === 0) return "none";
  return direct === full ? "direct" : "related";
}
