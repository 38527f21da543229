import { type OpeningInput, type PairScore, type TalentInput, yenPerHour } from "~/matching";
import type { CandidateTab } from "../candidates/filter";
import type { RecommendedFilter, Sort } from "./filter";

/**
 * In which list a pair stands, if in any. Each must is a condition of its own. What keeps a pair apart
 * and what is not open is no near miss: nothing that the person changes would help, and why it is so may
 * be the firm's affair.
 */
export function tabOf(
  { eligible, failedGates }: PairScore,
  { requirements }: OpeningInput,
  skills: TalentInput["skills"],
): CandidateTab | null {
  if (eligible) return "fit";
  const [only, ...more] = failedGates;
  if (more.length > 0 || only === "open" || only === "exclusion") return null;
  const missed = requirements.filter(
    ({ must, skillId, level }) =>
      must && !skills.some((held) => held.id === skillId && held.level >= level),
  );
  return missed.length > 1 ? null : "near";
}

export function passes(opening: OpeningInput, filter: RecommendedFilter): boolean {
  const { theme, prefecture, mode, engagement } = filter;
  return (
    (theme === null || opening.theme === theme) &&
    (prefecture === null || opening.prefecture === prefecture) &&
    (mode === null || opening.mode === mode) &&
    (engagement === null || opening.engagementTypes.includes(engagement))
  );
}

/** In the order asked for; those that are alike stay as they were ranked. */
export function inOrder<T extends { opening: OpeningInput }>(
  ranked: readonly T[],
  sort: Sort,
): T[] {
  switch (sort) {
    case "score":
      return [...ranked];
    case "pay":
      return ranked.toSorted((a, b) => hourlyPay(b.opening) - hourlyPay(a.opening));
    case "deadline":
      return ranked.toSorted((a, b) => lastDay(a.opening).localeCompare(lastDay(b.opening)));
  }
}

/** What cannot be told comes last. */
function hourlyPay({ pay, hoursMax, lengthMonths }: OpeningInput): number {
  return yenPerHour(pay, hoursMax, lengthMonths) ?? -1;
}

function lastDay({ expiresOn }: OpeningInput): string {
  return expiresOn ?? "9999-12-31";
}
