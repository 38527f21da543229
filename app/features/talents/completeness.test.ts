import { expect, test } from "vitest";
import { completenessOf, ITEMS } from "./completeness";
import { storedTalent } from "./storedTalent.fixture";

const skill = (skill_id: number, evidence = "self") => ({ skill_id, level: 3, evidence });
const WHOLE = storedTalent({
  skills: [1, 2, 3, 4, 5].map((id) => skill(id, id === 1 ? "course" : "self")),
  learning: [{ skill_id: 9 }],
  industries: [{ industry_code: "E", kind: "experience" }],
  themes: [
    { theme_code: "tourism", kind: "experience" },
    { theme_code: "care", kind: "interest" },
  ],
  engagement_types: ["side_job"],
  wished_modes: ["remote"],
  onsite_days_max: 0,
  hours_max: 10,
  available_from: "2026-12-01",
  wished_pay_amount: 3000,
  wished_pay_unit: "hour",
  languages: ["ja"],
  prefectures: [{ prefecture_code: "18", kind: "tied" }],
});

test("all answers together are a hundred, and nothing is missing", () => {
  const whole = completenessOf(WHOLE);
  expect(whole.percent).toBe(100);
  expect(whole.missing).toEqual([]);
  expect(whole.items.map(({ item }) => item)).toEqual([...ITEMS]);
  expect(whole.items.reduce((sum, { points }) => sum + points, 0)).toBe(100);
});

test("after the first step the rest is missing, what counts most first", () => {
  const { percent, missing } = completenessOf(storedTalent());
  expect(percent).toBe(15);
  expect(missing.slice(0, 2).map(({ item }) => item)).toEqual(["skills", "engagement"]);
  const points = missing.map((each) => each.points);
  expect(points).toEqual([...points].sort((a, b) => b - a));
});

test.each([
  ["moreSkills", { skills: [skill(1, "course"), skill(2), skill(3), skill(4)] }],
  ["evidence", { skills: WHOLE.skills.map(({ skill_id }) => skill(skill_id)) }],
  ["onsite", { onsite_days_max: null }],
  ["pay", { wished_pay_amount: null, wished_pay_unit: null }],
  ["interests", { themes: [{ theme_code: "tourism", kind: "experience" }] }],
  ["places", { prefectures: [] }],
] as const)("%s is missed alone, with its points", (item, change) => {
  const { percent, missing } = completenessOf(storedTalent({ ...WHOLE, ...change } as never));
  expect(missing.map((each) => each.item)).toEqual([item]);
  expect(percent).toBe(100 - (missing[0]?.points ?? 0));
});

test("no days on site is an answer; whoever works unpaid has no pay to wish for", () => {
  const unpaid = { engagement_types: ["pro_bono"], wished_pay_amount: null, wished_pay_unit: null };
  expect(completenessOf(storedTalent({ ...WHOLE, ...unpaid })).percent).toBe(100);
});
