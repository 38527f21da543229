import type { ActionName, ActorName } from "../support/match-actions";
import type { State } from "../support/match-states";

/** What an action by one of `who` leads to, for every state that the pair may be in. */
export interface Rule {
  who: ActorName[];
  /**
   * Outcome → states. An outcome is a refusal's code and key, or the state after the call (`=` when
   * it stays) with `+event` for each event written and `~table` for each other table changed.
   */
  outcomes: Record<string, readonly State[]>;
}

export type Rules<Name extends ActionName> = Record<Name, Rule[]>;

export const PROPOSED = [
  "proposed by the engine",
  "proposed by application",
  "proposed by invitation",
  "proposed by the coordinator",
  "proposed, both asked",
] as const;
export const INTRODUCED = [
  "introduced",
  "introduced, company agreed",
  "introduced, talent agreed",
] as const;
export const CONNECTED = ["connected", "negotiating", "agreed", "active", "completed"] as const;
export const CLOSED = [
  "closed by the company",
  "closed by the talent",
  "closed by an administrator",
  "closed by an administrator, unseen",
  "closed by the system",
] as const;
export const EVERY = ["none", ...PROPOSED, ...INTRODUCED, ...CONNECTED, ...CLOSED] as const;
