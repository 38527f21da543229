import type { Actor } from "~/lib/actor.server";
import type { TalentMatch } from "./types";

/** What stands between a reader and an application to an opening; `open`: nothing. */
export type Applying =
  | { kind: "visitor" | "noProfile" | "ownFirm" | "inactive" | "open" }
  | { kind: "matched" | "closed"; matchId: string };

interface Situation {
  actor: Pick<Actor, "hasTalentProfile" | "companies"> | null;
  /** Null without a profile. */
  profileActive: boolean | null;
  companyId: string;
  revision: number;
  /** The reader's matches on this opening, newest change first. */
  matches: readonly TalentMatch[];
}

/** The database decides; this only spares people a form that it would refuse. */
export function applying({ actor, profileActive, companyId, ...pair }: Situation): Applying {
  if (!actor) return { kind: "visitor" };
  if (actor.companies.some(({ id }) => id === companyId)) return { kind: "ownFirm" };
  if (!actor.hasTalentProfile) return { kind: "noProfile" };
  const bar = barOf(pair);
  if (bar) return bar;
  return { kind: profileActive ? "open" : "inactive" };
}

function barOf({ matches, revision }: Pick<Situation, "matches" | "revision">): Applying | null {
  const open = matches.find(({ state }) => state !== "closed");
  // Applying to an open match adds the consent that it lacks, as after a change of the opening.
  if (open) return open.consents.talent ? { kind: "matched", matchId: open.id } : null;
  const [last] = matches;
  if (!last || last.closedBy === "talent") return null;
  if (last.closedBy === "system" && last.revision < revision) return null;
  return { kind: "closed", matchId: last.id };
}
