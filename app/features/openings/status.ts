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
    pause: status === "published",
    resume: status === "paused",
    fill: status === "published" || status === "paused" || status === "expired",
    close: !ended,
  };
}

/** Why the open draft was sent back; null when it was not. */
export function returnMessage({
  open,
  events,
}: Pick<OwnOpening, "open" | "events">): string | null {
  if (open?.state !== "returned") return null;
  return events.find(({ action }) => action === "returned")?.message ?? null;
}
