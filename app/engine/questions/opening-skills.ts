import type { SkillStep } from "~/matching";
import { asActive } from "./person";
import type { At } from "./question";

export interface AskOpeningSkills {
  readonly talentId: string;
  readonly limit: number;
}

export function openingSkills({ talentId, limit }: AskOpeningSkills, at: At): SkillStep[] {
  const { openings, weights } = at.data;
  const context = at.contextForTalent(talentId);
  return openings.openingSkills(asActive(at, talentId), limit, context, weights);
}
