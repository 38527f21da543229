import type { StoredTalent } from "./queries.server";

// The profile is written in five steps. Each is a page and a form of its own.

export const STEPS = ["basics", "skills", "experience", "conditions", "wishes"] as const;
export type Step = (typeof STEPS)[number];

/** Without these nothing can be matched; the others may stay empty. */
const NEEDED = ["basics", "skills", "conditions"] as const;
export type NeededStep = (typeof NEEDED)[number];

export type StepState = "done" | "needed" | "optional";

export function isStep(value: unknown): value is Step {
  return STEPS.some((step) => step === value);
}

export function stepPath(step: Step): string {
  return `/talent/profile/${step}`;
}

/** Where a saved step leads: to the following one, at the end to the home page. */
export function pathAfter(step: Step): string {
  const next = STEPS[STEPS.indexOf(step) + 1];
  return next ? stepPath(next) : "/talent";
}

export type StepStates = Record<Step, StepState>;

export function stepStates(stored: StoredTalent | null): StepStates {
  const filled: Record<Step, boolean> = {
    basics: stored !== null,
    skills: stored !== null && stored.skills.length > 0,
    experience: stored !== null && hasKind([stored.industries, stored.themes], "experience"),
    conditions: stored !== null && stored.engagement_types.length > 0,
    wishes:
      stored !== null &&
      (stored.prefectures.length + stored.hidden_firms.length > 0 ||
        hasKind([stored.industries, stored.themes], "interest")),
  };
  const stateOf = (step: Step): StepState => {
    if (filled[step]) return "done";
    return NEEDED.some((needed) => needed === step) ? "needed" : "optional";
  };
  return Object.fromEntries(STEPS.map((step) => [step, stateOf(step)])) as StepStates;
}

function hasKind(lists: readonly { kind: string }[][], kind: string): boolean {
  return lists.some((rows) => rows.some((row) => row.kind === kind));
}

/** The steps that still keep the profile from being published, in their order. */
export function missingSteps(states: StepStates): NeededStep[] {
  return NEEDED.filter((step) => states[step] === "needed");
}
