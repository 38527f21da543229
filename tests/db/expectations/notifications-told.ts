import type { State } from "../support/match-states";
import { CLOSED, CONNECTED, EVERY, INTRODUCED } from "./match-rules";

type Told = Record<string, readonly State[]>;

/** Of these the talent knows nothing, or has nothing any more that could change. */
const UNTOLD = [
  "none",
  "proposed by the engine",
  "proposed by invitation",
  "proposed by the coordinator",
] as const;
/** The talent sees the match, and it is not connected yet. */
const AWAITED = ["proposed by application", "proposed, both asked", ...INTRODUCED] as const;
const OPEN = ["connected", "negotiating", "agreed", "active"] as const;
const WITH_TALENT_CONSENT = [
  "proposed by application",
  "proposed, both asked",
  "introduced, talent agreed",
] as const;
const DECLINABLE = ["proposed, both asked", ...INTRODUCED] as const;

/**
 * `action, actor` → who is told of what (`actor kind`) → in which states. Whatever is not named here
 * tells nobody.
 */
export const TOLD: Record<string, Told> = {
  "apply, talent": {
    "admin queue_grown": ["none", "closed by the talent", "closed by an administrator, unseen"],
    "editor match_agreed, owner match_agreed": ["introduced"],
    "editor match_connected, owner match_connected": ["introduced, company agreed"],
  },
  // On another match, whatever became of this one.
  "apply, other talent": { "admin queue_grown": EVERY },
  ...byTheFirm("invite", (colleague) => ({
    "admin queue_grown": ["none", "closed by the company"],
    [`${colleague} match_connected, talent match_connected`]: ["introduced, talent agreed"],
    "talent match_agreed": ["introduced"],
  })),
  "propose the best, service": { "admin queue_grown": ["none"] },
  "approve, admin": {
    "editor match_introduced, owner match_introduced, talent match_introduced": [
      "proposed by the engine",
      "proposed by the coordinator",
    ],
    "editor match_asked, owner match_asked, talent match_forwarded": ["proposed by application"],
    "editor match_forwarded, owner match_forwarded, talent match_asked": ["proposed by invitation"],
    "editor match_connected, owner match_connected, talent match_connected": [
      "proposed, both asked",
    ],
  },
  "dismiss, admin": {
    "talent match_dismissed": ["proposed by application"],
    "editor match_dismissed, owner match_dismissed": ["proposed by invitation"],
    "editor match_dismissed, owner match_dismissed, talent match_dismissed": [
      "proposed, both asked",
    ],
  },
  "agree, talent": {
    "editor match_agreed, owner match_agreed": ["introduced"],
    "editor match_connected, owner match_connected": ["introduced, company agreed"],
  },
  ...byTheFirm("agree", (colleague) => ({
    "talent match_agreed": ["introduced"],
    [`${colleague} match_connected, talent match_connected`]: ["introduced, talent agreed"],
  })),
  "decline, talent": { "editor match_declined, owner match_declined": DECLINABLE },
  ...byTheFirm("decline", () => ({ "talent match_declined": DECLINABLE })),
  ...byTheFirm("pause the opening", (colleague) => ({ [`${colleague} opening_paused`]: EVERY })),
  ...byTheFirm("resume the opening", (colleague) => ({ [`${colleague} opening_resumed`]: EVERY })),
  ...byTheFirm("close the opening", (colleague) => ended(`${colleague} opening_closed`)),
  ...byTheFirm("fill the opening", (colleague) => ended(`${colleague} opening_filled`)),
  "expire the opening, service": {
    "editor opening_expired, owner opening_expired": [...UNTOLD, ...CONNECTED, ...CLOSED],
    "editor opening_expired, owner opening_expired, talent match_closed": AWAITED,
  },
  "approve a material change, admin": {
    "editor opening_approved, owner opening_approved": without(WITH_TALENT_CONSENT),
    "editor opening_approved, owner opening_approved, talent match_changed": WITH_TALENT_CONSENT,
  },
  "approve an immaterial change, admin": {
    "editor opening_approved, owner opening_approved": EVERY,
  },
};

/** Owner and editor may do the same; each tells the other. */
function byTheFirm(action: string, told: (colleague: string) => Told): Record<string, Told> {
  return { [`${action}, owner`]: told("editor"), [`${action}, editor`]: told("owner") };
}

/** With the opening its open matches end, connected ones too. */
function ended(colleague: string): Told {
  return {
    [colleague]: [...UNTOLD, "completed", ...CLOSED],
    [`${colleague}, talent match_closed`]: [...AWAITED, ...OPEN],
  };
}

function without(states: readonly State[]): State[] {
  return EVERY.filter((state) => !states.includes(state));
}
