import type { Tone } from "~/ui/shell/StatusBadge";
import type { OpeningHead, OpeningStatus, OwnOpening } from "./types";

export const TONES: Record<OpeningStatus, Tone> = {
  draft: "neutral",
  submitted: "info",
  returned: "warning",
  published: "success",
  paused: "warning",
  expired: "warning",
  closed: "neutral",
  filled: "success",
};

/** The state as of today: an opening expires at midnight, the daily job that writes it comes later. */
export function statusOn(today: string, { status, expiresOn }: OpeningHead): OpeningStatus {
  const past = expiresOn !== null && expiresOn < today;
  return past && (status === "published" || status === "paused") ? "expired" : status;
}

/** What the firm may do. The database decides; this only keeps buttons away that it would refuse. */
export function actionsOf(status: OpeningStatus, open: OwnOpening["open"]) {
  const ended = status === "closed" || status === "filled";
  return {
    edit: !ended && open?.state !== "submitted",
    takeBack: !ended && open?.state === "submitted",
    pause: status === "published",
    resume: status === "paused",
    fill: status === "published" || status === "paused" || status === "expired",
    close: !ended,
  };
}

/** How long before its end an opening asks to be confirmed. */
const RENEWAL_DAYS = 14;
/** How long after its end it may be put back as it was; as in the database. */
const CONFIRMABLE_DAYS = 30;
/** How long a confirmed opening stays published; as in the database. */
export const OPENING_DAYS = 90;

export type Renewal = "soon" | "lately";

/** Whether the opening asks to be confirmed as of today: before its end, or lately after it. */
export function renewalOn(today: string, head: OpeningHead): Renewal | null {
  const status = statusOn(today, head);
  if (head.expiresOn === null || !["published", "paused", "expired"].includes(status)) return null;
  const left = daysBetween(today, head.expiresOn);
  if (status === "expired") return left >= -CONFIRMABLE_DAYS ? "lately" : null;
  return left <= RENEWAL_DAYS && head.confirmedOn !== today ? "soon" : null;
}

/** A start in the past does not hold any more: it has to be changed, and that is reviewed. */
export function startPassed(today: string, { live }: Pick<OwnOpening, "live">): boolean {
  return live?.startOn != null && live.startOn < today;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** What the operator wrote on publishing it; null once anything else has happened to the opening. */
export function approvalMessage({ events }: Pick<OwnOpening, "events">): string | null {
  const [last] = events;
  return last?.action === "approved" ? last.message : null;
}

/** Why the open draft was sent back; null when it was not. */
export function returnMessage({
  open,
  events,
}: Pick<OwnOpening, "open" | "events">): string | null {
  if (open?.state !== "returned") return null;
  return events.find(({ action }) => action === "returned")?.message ?? null;
}
