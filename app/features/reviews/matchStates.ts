import type ja from "~/i18n/ja/admin";

/** In the order of a match's life. */
export const MATCH_STATES = [
  "proposed",
  "introduced",
  "connected",
  "negotiating",
  "agreed",
  "active",
  "completed",
  "closed",
] as const satisfies (keyof typeof ja.match.states)[];
export type MatchState = (typeof MATCH_STATES)[number];
