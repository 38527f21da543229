import type { ViewerExplanation } from "~/matching";
import { factorName } from "./factors";
import type { Teller } from "./teller";
import { list } from "./values";

/** From here on a factor is worth naming as a strength. */
const STRONG = 0.7;
const STRENGTHS_AT_MOST = 3;
/** Discount of the skills, about half a level above the need throughout: less is not worth a word. */
const CLEARLY_MORE = 0.05;

/** What speaks most for the pair, in one line; null when nothing stands out. */
export function strengths({ sides }: ViewerExplanation, teller: Teller): string | null {
  const strong = [...sides.q.factors, ...sides.p.factors]
    .filter(({ value }) => value !== null && value >= STRONG)
    .toSorted((a, b) => b.contribution - a.contribution)
    .slice(0, STRENGTHS_AT_MOST)
    .map((factor) => factorName(factor, teller));
  const text = list([...new Set(strong)], teller);
  return text && teller.words("explanation.strong", { list: text });
}

/** The conditions that people must check with each other (要確認), in one line; null when none. */
export function toConfirm({ gates }: ViewerExplanation, teller: Teller): string | null {
  const open = gates
    .filter(({ outcome }) => outcome === "unknown")
    .map(({ key }) => teller.words(`explanation.gates.${key}.name`));
  const text = list(open, teller);
  return text && teller.words("explanation.check", { list: text });
}

/** Whether the person can do clearly more than is asked. A hint at better openings, never a lack. */
export function isOverqualified({ sides }: ViewerExplanation): boolean {
  const discounts = sides.q.factors
    .flatMap(({ facts }) => facts)
    .map((fact) => (fact.key === "overqualification" ? (fact.context?.discount ?? 0) : 0));
  return discounts.some((discount) => discount >= CLEARLY_MORE);
}
