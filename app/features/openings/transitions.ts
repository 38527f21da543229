import { z } from "zod";
import type { NoticeKey } from "~/lib/notice";
import { choice } from "~/lib/values";

/** What the firm does with an opening beside writing it. */
export const TRANSITIONS = [
  "submit",
  "takeBack",
  "pause",
  "resume",
  "confirm",
  "fill",
  "close",
  "copy",
] as const;
export type Transition = (typeof TRANSITIONS)[number];

/** Why a firm withdraws its opening; the database knows the same. */
export const CLOSE_REASONS = [
  "found_elsewhere",
  "solved",
  "plan_changed",
  "budget",
  "no_fit",
  "rewrite",
  "other",
] as const;

const plain = z.object({
  intent: choice(["submit", "takeBack", "pause", "resume", "confirm", "fill"]),
});
export const closeSchema = z.object({
  intent: choice(["close"]),
  reason: choice(CLOSE_REASONS),
});
/** The key is the page's own: a repeated press finds the draft that the first one made. */
export const copySchema = z.object({ intent: choice(["copy"]), draftKey: z.uuid() });

/** Each thing to do is a form of its own, told apart by its intent. */
export const transitionSchemas = {
  submit: plain,
  takeBack: plain,
  pause: plain,
  resume: plain,
  confirm: plain,
  fill: plain,
  close: closeSchema,
  copy: copySchema,
} as const;

export type TransitionForm =
  | z.output<typeof plain>
  | z.output<typeof closeSchema>
  | z.output<typeof copySchema>;

export function transitionSchema(intent: unknown): z.ZodType<TransitionForm> {
  const known = TRANSITIONS.find((one) => one === intent);
  return known ? transitionSchemas[known] : plain;
}

/** What the next page says. */
export const NOTICES = {
  submit: "submitted",
  takeBack: "openingTakenBack",
  pause: "openingPaused",
  resume: "openingResumed",
  confirm: "openingConfirmed",
  fill: "openingEnded",
  close: "openingEnded",
  copy: "openingCopied",
} as const satisfies Record<Transition, NoticeKey>;
