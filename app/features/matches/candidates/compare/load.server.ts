import type { Requirement } from "~/matching";
import { type CandidateSource, loadCards, talentsOf } from "../cards.server";
import { loadRanking, type OpenOpening } from "../ranking.server";
import type { Candidate } from "../types";

export interface Comparison {
  people: Candidate[];
  requirements: readonly Requirement[];
  /** How many of those asked for are not among the candidates: unknown, of others, not available. */
  missing: number;
}

/** Candidates beside each other, in the order in which they were chosen. */
export async function compareCandidates(
  source: CandidateSource,
  opening: OpenOpening,
  handles: readonly string[],
): Promise<Comparison> {
  const [ranking, talents] = await Promise.all([
    loadRanking(source.backend, opening),
    talentsOf(source, opening.id, handles),
  ]);
  const wanted = talents.flatMap((talentId) =>
    ranking.candidates.filter((candidate) => candidate.talentId === talentId),
  );
  const people = await loadCards(source, opening.id, wanted);
  const { requirements } = ranking;
  return { people, requirements, missing: handles.length - people.length };
}
