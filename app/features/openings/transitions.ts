import { z } from "zod";
import type { NoticeKey } from "~/lib/notice";
import { choice } from "~/lib/values";

/** What the firm does with an opening beside writing it. */
export const TRANSITIONS = ["submit", "pause", "resume", "fill", "close"] as const;
export type Transition = (typeof TRANSITIONS)[number];

export const transitionSchema = z.object({ intent: choice(TRANSITIONS) });

/** What the next page says. */
export const NOTICES = {
  submit: "submitted",
  pause: "openingPaused",
  resume: "openingResumed",
  fill: "openingEnded",
  close: "openingEnded",
} as const satisfies Record<Transition, NoticeKey>;
