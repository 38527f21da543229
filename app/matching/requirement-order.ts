import type { Requirement } from "./types";

/** How the skills asked for are listed, wherever they stand: musts first, then by weight. */
export function byNeed(
  a: Pick<Requirement, "skillId" | "must" | "weight">,
  b: Pick<Requirement, "skillId" | "must" | "weight">,
): number {
  return Number(b.must) - Number(a.must) || b.weight - a.weight || a.skillId - b.skillId;
}
