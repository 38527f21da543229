import { z } from "zod";
import { text } from "~/lib/text";
import { choice } from "~/lib/values";

export const SEARCH_NAME_MAX = 60;
export const QUERY_MAX = 2_000;
export const SAVED_OPENINGS_MAX = 200;
export const SAVED_SEARCHES_MAX = 20;

/** The button that keeps an opening or drops it. `next` is where it was pressed. */
export const keepSchema = z.object({
  openingId: z.uuid(),
  kept: choice(["yes", "no"]),
  next: z.string().prefault(""),
});

export const searchSchema = z.object({
  name: text(SEARCH_NAME_MAX),
  query: z.string().max(QUERY_MAX),
});

/** What can be done with a saved search. */
export const searchActSchema = z.object({
  intent: choice(["open", "remove"]),
  searchId: z.uuid(),
});
