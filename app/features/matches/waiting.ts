import type { ConsentState, MatchState } from "./types";

/** Who has to do something next, seen from one side of the match. */
export const WAITING = ["you", "operator", "other", "connected", "closed"] as const;
export type Waiting = (typeof WAITING)[number];

type Side = keyof ConsentState;
interface Waitable {
  state: MatchState;
  consents: ConsentState;
}

export function waitingFor({ state, consents }: Waitable, side: Side): Waiting {
  switch (state) {
    case "closed":
      return "closed";
    case "proposed":
      // A changed opening voids the talent's consent: an application then waits for the talent again.
      return side === "talent" && consents.talent === null ? "you" : "operator";
    case "introduced":
      return consents[side] === null ? "you" : "other";
    default:
      return "connected";
  }
}

/** A group out of an address; anything else means all. */
export function readWaiting(value: string | null): Waiting | null {
  return WAITING.find((each) => each === value) ?? null;
}

/** The matches under who they wait for; what waits for the reader comes first, empty groups drop out. */
export function groupByWaiting<T extends Waitable>(
  matches: readonly T[],
  side: Side,
): { waiting: Waiting; matches: T[] }[] {
  const groups = WAITING.map((waiting) => ({
    waiting,
    matches: matches.filter((match) => waitingFor(match, side) === waiting),
  }));
  return groups.filter((group) => group.matches.length > 0);
}
