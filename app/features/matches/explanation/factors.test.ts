import { expect, test } from "vitest";
import { formats } from "~/i18n/formats";
import { translator } from "~/i18n/translator";
import type { FactorKey, ViewerExplanation } from "~/matching";
import { factorSentence, notCounted, toBars } from "./factors";
import { isOverqualified, strengths, toConfirm } from "./highlights";
import { NAMES, OPENING, sample } from "./samples";
import type { Teller } from "./teller";

const teller: Teller = {
  viewer: "company",
  words: translator("en") as Teller["words"],
  format: formats("en"),
  names: NAMES,
};

function sentence({ sides }: ViewerExplanation, key: FactorKey): string {
  const factor = [...sides.q.factors, ...sides.p.factors].find((each) => each.key === key);
  if (!factor) throw new Error(`no factor ${key}`);
  return factorSentence(factor, teller);
}

const ABLE = [1, 2, 3].map((id) => ({ id, level: 5, evidence: "self" as const }));

test("skills beyond the need read as complete and as good news", () => {
  const able = sample("company", { skills: ABLE });
  expect(sentence(able, "skills")).toBe("Every skill asked for is there.");
  expect(isOverqualified(able)).toBe(true);
});

test("skills at the need are no reason to look elsewhere", () => {
  const skills = OPENING.requirements.map(({ skillId, level }) => ({
    id: skillId,
    level,
    evidence: "self" as const,
  }));
  expect(isOverqualified(sample("company", { skills }))).toBe(false);
});

test("a wish above the budget is told without its amount", () => {
  const dear = sample("company", { wishedPay: { amount: 4001, unit: "hour" } });
  expect(sentence(dear, "cost")).toContain("above your budget");
  expect(sentence(dear, "pay")).toContain("above your budget");
});

test("the points of a side add up to its value", () => {
  const { q } = sample("company").sides;
  const points = toBars(q, teller).reduce((sum, bar) => sum + bar.points, 0);
  expect(points).toBeCloseTo(q.value * 100, 6);
});

test("what does not apply has no bar and is named with its reason", () => {
  const unpaid = sample("company", {}, { engagementTypes: ["pro_bono"], pay: null });
  const keys = toBars(unpaid.sides.p, teller).map(({ key }) => key);
  expect(keys).not.toContain("pay");
  expect(notCounted(unpaid.sides.p, teller)).toEqual([
    "Pay: The opening is unpaid, so pay is not counted.",
  ]);
});

test("at most three strengths are named, the heaviest first", () => {
  const strong = sample("company", { skills: ABLE, wishedPay: { amount: 100, unit: "hour" } });
  expect(strengths(strong, teller)).toMatch(/^Fits well: Skills, Pay, /);
  expect(strengths(strong, teller)?.split(",")).toHaveLength(3);
});

test("conditions to be confirmed are named, and only those", () => {
  expect(toConfirm(sample("company"), teller)).toBeNull();
  const vague = sample("company", { languages: [], engagementTypes: [] });
  expect(toConfirm(vague, teller)).toBe(
    "Required conditions to be confirmed: Type of contract, Languages",
  );
});
