import { z } from "zod";
import { text } from "~/lib/text";

export const NOTE_MAX = 1000;

// The ids below stand in hidden fields: what is wrong with them was not typed.

/** Puts the person behind a handle on the shortlist, or takes it off. */
export const handleSchema = z.object({ handle: z.uuid() });

/** A note on somebody on the shortlist. The form draws its id: sent twice it is one note. */
export const noteSchema = z.object({
  handle: z.uuid(),
  noteId: z.uuid(),
  body: text(NOTE_MAX),
});

export const deleteNoteSchema = z.object({ handle: z.uuid(), noteId: z.uuid() });
