import type { FactOf, FactorExplanation, SideExplanation, ViewerExplanation } from "~/matching";
import type { Factor } from "~/ui/charts/ScoreBreakdown";
import { factTexts } from "./facts";
import { isRequirement } from "./gates";
import type { Teller } from "./teller";

/** From here on a value counts as all of it: contributions are sums of binary fractions. */
const FULL = 0.995;
const NONE = 0.005;

/** One factor in a sentence, made of its state, its value and the facts that this viewer sees. */
export function factorSentence(factor: FactorExplanation, teller: Teller): string {
  const { words, viewer } = teller;
  const { key, state, value } = factor;
  if (state === "known" && value === null) return words("explanation.withheld");
  const whose = words(`explanation.whose.${viewer}`);
  const gap = payGap(factor);
  if (gap > 0 && (key === "cost" || key === "pay")) {
    return words(`explanation.gap.${key}`, { whose, yen: teller.format.yen(gap) });
  }
  // Knowing more than is asked lowers the value of skills a little; in words nothing is missing.
  const band = key === "skills" && allMet(factor) ? "full" : bandOf(state, value);
  return words(`explanation.factors.${key}.${band}`, { whose });
}

/** By how many yen an hour a wish is above the budget, of the rates as they are shown. */
function payGap({ facts }: FactorExplanation): number {
  const rates = facts.find((fact): fact is FactOf<"pay_per_hour"> => fact.key === "pay_per_hour");
  if (typeof rates?.talent !== "number" || typeof rates.opening !== "number") return 0;
  return Math.round(rates.talent) - Math.round(rates.opening);
}

/** Whether the viewer reads hourly rates that were worked out, beside those that the opening states. */
export function convertsPay({ sides }: ViewerExplanation): boolean {
  const facts = [...sides.q.factors, ...sides.p.factors].flatMap((factor) => factor.facts);
  return (
    facts.some((fact) => fact.key === "pay" && fact.opening && fact.opening.unit !== "hour") &&
    facts.some((fact) => fact.key === "pay_per_hour" && typeof fact.talent === "number")
  );
}

function bandOf(state: FactorExplanation["state"], value: number | null) {
  if (state !== "known" || value === null) {
    return state === "not_applicable" ? "not_applicable" : "unknown";
  }
  if (value >= FULL) return "full";
  return value <= NONE ? "none" : "part";
}

/** The factors of a side as bars, in points of the side's 100. What is not counted has no bar. */
export function toBars(side: SideExplanation, teller: Teller): Factor[] {
  const counted = side.factors.filter(({ state }) => state !== "not_applicable");
  const weight = counted.reduce((sum, factor) => sum + factor.weight, 0);
  return counted.map((factor) => ({
    key: factor.key,
    label: factorName(factor, teller),
    value: factor.value,
    points: factor.contribution * 100,
    maxPoints: weight === 0 ? 0 : (factor.weight / weight) * 100,
    // Known to the engine and kept from this viewer: nothing about it is still to be confirmed.
    ...(factor.state === "known" &&
      factor.value === null && { instead: teller.words("explanation.withheldValue") }),
    facts: [factorSentence(factor, teller), ...detailTexts(factor, teller)].join("\n"),
  }));
}

/** What is left out of a side, each with the reason why. */
export function notCounted(side: SideExplanation, teller: Teller): string[] {
  return side.factors
    .filter(({ state }) => state === "not_applicable")
    .map((factor) => {
      const label = factorName(factor, teller);
      const value = factorSentence(factor, teller);
      return teller.words("explanation.compare.plain", { label, value });
    });
}

export function factorName({ key }: Pick<FactorExplanation, "key">, { words }: Teller): string {
  return words(`explanation.factors.${key}.name`);
}

function detailTexts(factor: FactorExplanation, teller: Teller): string[] {
  if (factor.state === "not_applicable") return [];
  if (factor.key !== "skills") return factTexts(factor.facts, teller);
  const { total, met } = levels(factor);
  return [teller.words("explanation.skills.met", { total, met })];
}

function allMet(factor: FactorExplanation): boolean {
  const { total, met } = levels(factor);
  return total > 0 && met === total;
}

/** Of the skills asked for, those held themselves at the level asked for. */
function levels({ facts }: FactorExplanation): { total: number; met: number } {
  const asked = facts.filter(isRequirement);
  const met = asked.filter(
    ({ opening, talent }) => opening && (talent?.level ?? 0) >= opening.level,
  );
  return { total: asked.length, met: met.length };
}
