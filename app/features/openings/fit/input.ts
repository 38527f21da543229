import type { GateKey, OpeningInput } from "~/matching";
import type { FormStep } from "../form/steps";
import type { OpeningDraft } from "../schema";

/** The conditions that narrow down who fits, in the order in which they are counted. */
export const FIT_GATES = [
  "engagement",
  "must_skills",
  "onsite",
  "hours",
  "language",
] as const satisfies readonly GateKey[];
export type FitGate = (typeof FIT_GATES)[number];

/** The fields that say them; only these are counted, and only these are sent to be counted. */
export const FIT_FIELDS = [
  "requirements",
  "workMode",
  "onsiteDays",
  "prefectureCode",
  "hoursMin",
  "hoursMax",
  "engagementTypes",
  "languages",
] as const;

/** The steps that ask for them. */
const FIT_STEPS = ["requirements", "conditions"] as const satisfies readonly FormStep[];
export type FitStep = (typeof FIT_STEPS)[number];

export function isFitStep(step: unknown): step is FitStep {
  return FIT_STEPS.some((one) => one === step);
}

/**
 * What is written so far, as the engine would read it once published. What is not written yet keeps
 * nobody out: the engine passes what is unknown, and work without a place counts as remote.
 */
export function fitInput(openingId: string, draft: OpeningDraft): OpeningInput {
  const placed = draft.workMode !== null && draft.prefectureCode !== null;
  return {
    id: openingId,
    published: true,
    opensOn: null,
    expiresOn: null,
    requirements: draft.requirements.flatMap(({ skillId, level, weight, need }) =>
      skillId === null ? [] : [{ skillId, level, weight, must: need === "must" }],
    ),
    prefecture: draft.prefectureCode ?? "13",
    mode: placed && draft.workMode ? draft.workMode : "remote",
    onsiteDays: draft.onsiteDays,
    engagementTypes: draft.engagementTypes,
    hoursMin: draft.hoursMin,
    hoursMax: draft.hoursMax,
    // No condition reads what follows.
    startOn: null,
    lengthMonths: null,
    pay: null,
    industry: null,
    theme: "other",
    roles: [],
    seats: 1,
    languages: draft.languages,
  };
}

/** The conditions of which nothing is written yet, so that they are not counted. */
export function openGates(draft: OpeningDraft): FitGate[] {
  const placed = draft.workMode === "remote" || (draft.workMode && draft.prefectureCode);
  const written: Record<FitGate, boolean> = {
    engagement: draft.engagementTypes.length > 0,
    must_skills: draft.requirements.some(({ skillId }) => skillId !== null),
    onsite: Boolean(placed),
    hours: draft.hoursMin !== null,
    language: draft.languages.length > 0,
  };
  return FIT_GATES.filter((gate) => !written[gate]);
}
