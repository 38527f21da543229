import { candidate, ranked } from "./candidate";
import type { MatchContext } from "./context";
import { assertContext } from "./door/context";
import { MatchingInputError } from "./door/error";
import { LIMITS } from "./door/limits";
import { assertOpening } from "./door/opening";
import { integerBetween } from "./door/shape";
import { assertTalent } from "./door/talent";
import type { Candidate } from "./order";
import { prepareOpening } from "./pair";
import type { PairScore, Ranked } from "./results";
import type { OpeningInput, TalentInput } from "./types";
import { assertWeights, DEFAULT_WEIGHTS, type Weights } from "./weights";

export interface RankOptions {
  /** At most this many; all when left out. A whole number from 1. */
  readonly limit?: number;
  readonly weights?: Weights;
  /**
   * `eligible` (default), or `all`: eligible pairs first, then the others. `all` holds pairs that
   * are kept apart, so it is for administrators: no firm may see that somebody hid from it.
   */
  readonly include?: "eligible" | "all";
}

/**
 * People for an opening, best first, by scoring every one of them.
 * @throws {MatchingInputError} naming the field, e.g. `talents[7].skills[0].level`.
 */
export function rankTalents(
  opening: OpeningInput,
  talents: readonly TalentInput[],
  context: MatchContext,
  options: RankOptions = {},
): Ranked[] {
  const weights = checkOptions(context, options);
  const prepared = prepareOpening(assertOpening(opening), weights);
  checkList(talents, "talents", assertTalent);
  const scan = talents.map((talent) => candidate(talent, prepared, context, weights));
  return order(scan, options, (pair) => pair.talentId);
}

/**
 * Openings for a person, best first, by scoring every one of them.
 * @throws {MatchingInputError} naming the field, e.g. `openings[7].prefecture`.
 */
export function rankOpenings(
  talent: TalentInput,
  openings: readonly OpeningInput[],
  context: MatchContext,
  options: RankOptions = {},
): Ranked[] {
  const weights = checkOptions(context, options);
  assertTalent(talent);
  checkList(openings, "openings", assertOpening);
  const scan = openings.map((opening) =>
    candidate(talent, prepareOpening(opening, weights), context, weights),
  );
  return order(scan, options, (pair) => pair.openingId);
}

function order(
  candidates: readonly Candidate[],
  { include = "eligible", limit }: RankOptions,
  idOf: (pair: PairScore) => string,
): Ranked[] {
  return ranked(
    candidates.filter(({ pair }) => include === "all" || pair.eligible),
    limit,
    idOf,
  );
}

function checkOptions(context: MatchContext, options: RankOptions): Weights {
  assertContext(context);
  const { limit, include, weights = DEFAULT_WEIGHTS } = options;
  if (limit !== undefined) {
    const failure = integerBetween(1, Number.MAX_SAFE_INTEGER)(limit);
    if (failure) throw new MatchingInputError("options.limit", failure.problem);
  }
  if (include !== undefined && include !== "eligible" && include !== "all") {
    throw new MatchingInputError("options.include", "not_allowed");
  }
  return assertWeights(weights);
}

/** Each item valid, no id twice. The name is put together only for an item that fails. */
function checkList<T extends { readonly id: string }>(
  items: readonly T[],
  name: string,
  assertItem: (value: unknown, field: string) => T,
): void {
  if (!Array.isArray(items)) throw new MatchingInputError(name, "not_a_list");
  if (items.length > LIMITS.ranked) throw new MatchingInputError(name, "too_many");
  const seen = new Set<string>();
  for (let i = 0; i < items.length; i++) {
    const { id } = assertItem(items[i], `${name}[${i}]`);
    if (seen.has(id)) throw new MatchingInputError(`${name}[${i}].id`, "duplicate");
    seen.add(id);
  }
}
