import { randomUUID } from "node:crypto";
import type { SupabaseClient } from "@supabase/supabase-js";
import type { OpenOpening } from "~/engine/questions/published";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { unlessDown } from "../unlessDown.server";
import { type CandidateSource, isSomebody, talentsOf } from "./cards.server";
import type { ShortlistEntry, StoredEntry } from "./types";

type Supabase = SupabaseClient<Database>;

/** The handles on the shortlist of an opening of one's own firm. */
export async function loadShortlisted(supabase: Supabase, openingId: string): Promise<string[]> {
  return rowsOrThrow(supabase.rpc("shortlisted", { opening_id: openingId }));
}

/**
 * The shortlist of an opening, each with its place among the candidates while the opening takes people
 * and the engine answers (`placed`).
 */
export async function loadShortlist(
  source: CandidateSource,
  openingId: string,
  revision: number | null,
): Promise<{ entries: ShortlistEntry[]; placed: boolean }> {
  const entries = (await rowsOrThrow(
    source.supabase.rpc("shortlist", { opening_id: openingId }),
  )) as unknown as StoredEntry[];
  const shown = entries.filter(({ card }) => card !== null).map(({ handle }) => handle);
  const places =
    revision === null ? null : await placesOf(source, { id: openingId, revision }, shown);
  return {
    entries: entries.map((entry) => ({
      ...entry,
      place: places?.get(entry.handle) ?? null,
      newNoteId: randomUUID(),
    })),
    placed: places !== null,
  };
}

async function placesOf(
  source: CandidateSource,
  opening: OpenOpening,
  handles: string[],
): Promise<Map<string, NonNullable<ShortlistEntry["place"]>> | null> {
  if (handles.length === 0) return new Map();
  const talents = await talentsOf(source, opening.id, handles);
  const wanted = talents.filter(isSomebody);
  const places = await unlessDown(source.engine.candidatePlaces(opening, wanted));
  if (places === null) return null;
  const byTalent = new Map(places.people.map((person) => [person.talentId, person]));
  return new Map(
    handles.flatMap((handle, i) => {
      const candidate = byTalent.get(talents[i] ?? "");
      if (!candidate) return [];
      const { rank, missed, explanation } = candidate;
      return [[handle, { rank, missed, explanation }] as const];
    }),
  );
}
