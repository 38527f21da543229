import { checkedPair } from "../checked";
import { type MatchContext, pairKey } from "../context";
import { MatchingInputError } from "../door/error";
import { integerBetween } from "../door/shape";
import { evaluate } from "../evaluate";
import type { Viewer } from "../keys";
import { makePair, type Pair } from "../pair";
import type { OpeningInput, TalentInput } from "../types";
import { DEFAULT_WEIGHTS, type Weights } from "../weights";
import { type Certificates, candidateChanges } from "./candidates";
import { applyChange, CHANGE_KINDS, type Change } from "./change";

/** As `scorePair` says it; `score` is 0–100. */
export interface Standing {
  readonly eligible: boolean;
  readonly score: number;
}

/** A change that would bring a person nearer to an opening, and by how much. Plain JSON. */
export interface NearestChange {
  readonly change: Change;
  readonly before: Standing;
  readonly after: Standing;
}

export interface ChangeOptions {
  readonly weights?: Weights;
  /** At most this many, 5 when left out. A whole number from 1. */
  readonly limit?: number;
  /** Which certificates there are; when left out, every skill can be certified at every level. */
  readonly certificates?: Certificates;
}

export const CHANGES_AT_MOST = 5;
/** Nobody should change anything for less than this many points. */
const LEAST_GAIN = 1;

/**
 * The small changes of a talent's own answers that would improve a pair, nearest first, each found by
 * scoring the changed answers. For a pair that fits: what adds at least a point, the most first. For
 * one that does not: only what alone makes it fit, the smallest step first; none where no single
 * change does.
 *
 * @throws {MatchingInputError} naming the first invalid field, e.g. `options.limit`.
 */
export function nearestChanges(
  talent: TalentInput,
  opening: OpeningInput,
  context: MatchContext,
  options: ChangeOptions = {},
): NearestChange[] {
  const { weights = DEFAULT_WEIGHTS, limit = CHANGES_AT_MOST, certificates } = options;
  const pair = checkedPair(talent, opening, context, weights);
  const failure = integerBetween(1, Number.MAX_SAFE_INTEGER)(limit);
  if (failure) throw new MatchingInputError("options.limit", failure.problem);

  const before = standingOf(pair);
  return candidateChanges(pair, certificates)
    .map((change) => {
      const changed = makePair(applyChange(talent, change), pair.prepared, context, weights);
      return { change, before, after: standingOf(changed) };
    })
    .filter(isImprovement)
    .sort(byNearness)
    .slice(0, limit);
}

/**
 * The same for one viewer. A company gets none: they rest on answers that it may not see. For a
 * talent a firm's block or refusal does not count, so that nobody learns of it by an empty list.
 *
 * @throws {MatchingInputError} `viewer`, or as `nearestChanges`.
 */
export function nearestChangesFor(
  viewer: Viewer,
  talent: TalentInput,
  opening: OpeningInput,
  context: MatchContext,
  options: ChangeOptions = {},
): NearestChange[] {
  switch (viewer) {
    case "company":
      return [];
    case "talent":
      return nearestChanges(talent, opening, asTalentSees(context, talent, opening), options);
    case "admin":
      return nearestChanges(talent, opening, context, options);
    default:
      throw new MatchingInputError("viewer", "not_allowed");
  }
}

function asTalentSees(
  context: MatchContext,
  talent: TalentInput,
  opening: OpeningInput,
): MatchContext {
  const reason = context.excluded.get(pairKey(talent.id, opening.id));
  const isFirms = reason === "blocked" || reason === "declined";
  return isFirms ? { ...context, excluded: new Map() } : context;
}

function standingOf(pair: Pair): Standing {
  const { eligible, score } = evaluate(pair);
  return { eligible, score };
}

function isImprovement({ before, after }: NearestChange): boolean {
  if (!after.eligible) return false;
  return !before.eligible || after.score - before.score >= LEAST_GAIN;
}

function byNearness(a: NearestChange, b: NearestChange): number {
  const kinds = CHANGE_KINDS.indexOf(a.change.kind) - CHANGE_KINDS.indexOf(b.change.kind);
  const gain = b.after.score - a.after.score;
  const first = a.before.eligible ? gain || kinds : kinds || gain;
  return first || (subjectOf(a.change) < subjectOf(b.change) ? -1 : 1);
}

/** Tells two changes of one kind apart. */
function subjectOf(change: Change): string | number {
  return "skillId" in change ? change.skillId : String(change.to);
}
