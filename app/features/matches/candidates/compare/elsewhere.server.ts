import type { OpenOpening } from "~/engine/questions/published";
import type { CandidateCard } from "../../types";
import type { CandidateSource } from "../cards.server";
import type { Candidate } from "../types";
import { compareCandidates } from "./load.server";

/** The cards of those ticked who are not on the page itself, as far as they are still candidates. */
export async function loadElsewhere(
  source: CandidateSource,
  opening: OpenOpening,
  ticked: readonly string[],
  onPage: readonly Candidate[],
): Promise<CandidateCard[]> {
  const here = new Set(onPage.map(({ card }) => card.handle));
  const others = ticked.filter((handle) => !here.has(handle));
  if (others.length === 0) return [];
  const compared = await compareCandidates(source, opening, others);
  return compared?.people.map(({ card }) => card) ?? [];
}
