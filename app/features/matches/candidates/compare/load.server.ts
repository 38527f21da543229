import type { OpenOpening } from "~/engine/questions/published";
import type { Requirement } from "~/matching";
import { unlessDown } from "../../unlessDown.server";
import { type CandidateSource, isSomebody, loadCards, talentsOf } from "../cards.server";
import type { Candidate } from "../types";

export interface Comparison {
  people: Candidate[];
  requirements: readonly Requirement[];
  /** How many of those asked for are not among the candidates: unknown, of others, not available. */
  missing: number;
}

/** Candidates beside each other, in the order in which they were chosen; null while the engine is down. */
export async function compareCandidates(
  source: CandidateSource,
  opening: OpenOpening,
  handles: readonly string[],
): Promise<Comparison | null> {
  const talents = await talentsOf(source, opening.id, handles);
  const wanted = talents.filter(isSomebody);
  const places = await unlessDown(source.engine.candidatePlaces(opening, wanted));
  if (places === null) return null;
  const people = await loadCards(source, opening.id, places.people);
  const { requirements } = places;
  return { people, requirements, missing: handles.length - people.length };
}
