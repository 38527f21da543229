import type { Requirement } from "~/matching";
import type { Teller } from "../../explanation/teller";
import type { TalentCard } from "../../types";
import type { CompareCell } from "./types";

/** How somebody holds a skill that is asked for, and by how much more or less than that. */
export function skillCell(
  asked: Pick<Requirement, "skillId" | "level">,
  card: TalentCard,
  teller: Teller,
): CompareCell {
  const { words } = teller;
  const held = card.skills.find(({ skillId }) => skillId === asked.skillId);
  const level = { held: held?.level ?? 0, asked: asked.level };
  if (!held) return { text: words("explanation.skills.none"), level };
  const text = words("vocabulary.level", { level: String(held.level) });
  const more = held.level - asked.level;
  const against =
    more === 0
      ? words("candidate.compare.exactly")
      : words(more > 0 ? "candidate.compare.above" : "candidate.compare.below", {
          levels: Math.abs(more),
        });
  const detail = words("candidate.compare.proof", {
    against,
    evidence: words(`vocabulary.evidence.${held.evidence}`),
  });
  return { text, detail, level };
}
