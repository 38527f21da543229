import type {
  Day,
  EngagementType,
  Evidence,
  HeldSkill,
  PrefectureCode,
  SkillId,
  TalentInput,
} from "../types";

/**
 * What a person could change, from what is only said anew to what turns a life round: among changes
 * that do as much, the one whose kind comes first is nearer.
 */
export const CHANGE_KINDS = [
  "available_from",
  "hours",
  "onsite_days",
  "language",
  "engagement",
  "wished_place",
  "evidence",
  "skill",
  "relocation",
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One change of one answer of a talent's. `from` is what stands there now; null: not stated. */
export type Change =
  | { readonly kind: "available_from"; readonly from: Day | null; readonly to: Day }
  /** The most hours a week. */
  | { readonly kind: "hours"; readonly from: number | null; readonly to: number }
  /** The most days a month on site. */
  | { readonly kind: "onsite_days"; readonly from: number | null; readonly to: number }
  /** These three add to a list. */
  | { readonly kind: "language"; readonly to: string }
  | { readonly kind: "engagement"; readonly to: EngagementType }
  | { readonly kind: "wished_place"; readonly to: PrefectureCode }
  | {
      readonly kind: "evidence";
      readonly skillId: SkillId;
      readonly level: number;
      readonly from: Evidence;
      readonly to: Evidence;
    }
  | {
      readonly kind: "skill";
      readonly skillId: SkillId;
      /** 0: not held. */
      readonly from: number;
      readonly to: number;
      /** What speaks for the new level. */
      readonly evidence: Evidence;
    }
  /** Ready to move. */
  | { readonly kind: "relocation"; readonly from: boolean | null; readonly to: true };

/** The profile as it would be with the change; lists keep their order, and what is new comes last. */
export function applyChange(talent: TalentInput, change: Change): TalentInput {
  switch (change.kind) {
    case "available_from":
      return { ...talent, availableFrom: change.to };
    case "hours":
      return { ...talent, hoursMax: change.to };
    case "onsite_days":
      return { ...talent, onsiteDaysMax: change.to };
    case "language":
      return { ...talent, languages: [...talent.languages, change.to] };
    case "engagement":
      return { ...talent, engagementTypes: [...talent.engagementTypes, change.to] };
    case "wished_place":
      return { ...talent, wishedPrefectures: [...talent.wishedPrefectures, change.to] };
    case "evidence":
      return withSkill(talent, { id: change.skillId, level: change.level, evidence: change.to });
    case "skill":
      return withSkill(talent, {
        id: change.skillId,
        level: change.to,
        evidence: change.evidence,
      });
    case "relocation":
      return { ...talent, relocation: true };
  }
}

function withSkill(talent: TalentInput, skill: HeldSkill): TalentInput {
  const isHeld = talent.skills.some(({ id }) => id === skill.id);
  const skills = isHeld
    ? talent.skills.map((each) => (each.id === skill.id ? skill : each))
    : [...talent.skills, skill];
  return { ...talent, skills };
}
