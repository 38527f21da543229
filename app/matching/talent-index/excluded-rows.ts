import type { MatchContext } from "../context";
import { MatchingInputError } from "../door/error";
import { EXCLUSION_REASONS } from "../types";
import type { IdTable } from "./id-table";

/** Rows of the people who must not meet the opening. */
export function excludedRows(
  { excluded }: MatchContext,
  openingId: string,
  ids: IdTable,
): ReadonlySet<number> {
  const rows = new Set<number>();
  const suffix = `:${openingId}`;
  const last = suffix.charCodeAt(suffix.length - 1);
  for (const [key, reason] of excluded) {
    // Most pairs are of other openings, which most show by their last character.
    if (key.charCodeAt(key.length - 1) !== last || !key.endsWith(suffix)) continue;
    const talentId = talentOf(key, openingId);
    if (talentId === null) continue;
    const row = ids.rowOf(talentId);
    if (row < 0) continue;
    if (!EXCLUSION_REASONS.includes(reason)) {
      throw new MatchingInputError("context.excluded", "not_allowed");
    }
    rows.add(row);
  }
  return rows;
}

/** The talent's id in a `pairKey`, or null when it is of another opening. */
function talentOf(key: string, openingId: string): string | null {
  const colon = key.indexOf(":");
  const length = Number(key.slice(0, colon));
  const end = colon + 1 + length;
  return key.slice(end) === `:${openingId}` ? key.slice(colon + 1, end) : null;
}
