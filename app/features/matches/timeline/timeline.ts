import type { ConsentState, MatchState } from "../types";
import { waitingFor } from "../waiting";

/** One entry of `my_match_events`. */
export interface MatchEvent {
  action: string;
  side: string;
  reason: string | null;
  at: string;
}

/** What the timeline has words for; the database may log more. */
export const ENTRIES = [
  "apply_talent",
  "invite_company",
  "propose_admin",
  "propose_system",
  "consent_talent",
  "consent_company",
  "consent_void_system",
  "approve_admin",
  "connect_system",
  "dismiss_admin",
  "decline_talent",
  "decline_company",
  "withdraw_talent",
  "withdraw_company",
  "close_system",
] as const;
export type Entry = (typeof ENTRIES)[number];

export interface Step {
  entry: Entry;
  at: string;
  reason: string | null;
}

/** The course of a match for its talent, from its beginning on. */
export function stepsOf(events: readonly MatchEvent[]): Step[] {
  return events.flatMap(({ action, side, reason, at }) => {
    const entry = ENTRIES.find((each) => each === `${action}_${side}`);
    return entry ? [{ entry, at, reason }] : [];
  });
}

interface Course {
  state: MatchState;
  consents: ConsentState;
  stateChangedAt: string;
}

/** Who has to act, and since when; null where nobody has to. */
export function nextOf(match: Course, steps: readonly Step[]) {
  const waiting = waitingFor(match, "talent");
  if (waiting === "closed" || waiting === "connected") return null;
  return { waiting, since: steps.at(-1)?.at ?? match.stateChangedAt };
}
