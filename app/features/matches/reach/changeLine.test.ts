import { expect, test } from "vitest";
import { formats } from "~/i18n/formats";
import { translator } from "~/i18n/translator";
import { CHANGE_KINDS, type Change, type NearestChange } from "~/matching";
import { NAMES } from "../explanation/samples";
import type { Teller } from "../explanation/teller";
import { changeLine } from "./changeLine";

const tellers = (["ja", "en"] as const).map(
  (locale): Teller => ({
    viewer: "talent",
    words: translator(locale) as Teller["words"],
    format: formats(locale),
    names: NAMES,
  }),
);
const [ja, en] = tellers as [Teller, Teller];

const ALL: Change[] = [
  { kind: "available_from", from: null, to: "2027-01-10" },
  { kind: "available_from", from: "2027-02-01", to: "2027-01-10" },
  { kind: "hours", from: null, to: 8 },
  { kind: "hours", from: 5, to: 8 },
  { kind: "onsite_days", from: null, to: 1 },
  { kind: "onsite_days", from: 0, to: 2 },
  { kind: "language", to: "en" },
  { kind: "engagement", to: "contract" },
  { kind: "wished_place", to: "16" },
  { kind: "evidence", skillId: 1, level: 3, from: "self", to: "course" },
  { kind: "evidence", skillId: 1, level: 3, from: "course", to: "certificate" },
  { kind: "skill", skillId: 2, from: 2, to: 3, evidence: "self" },
  { kind: "skill", skillId: 3, from: 0, to: 2, evidence: "self" },
  { kind: "relocation", from: false, to: true },
];

const gains = (change: Change): NearestChange => ({
  change,
  before: { eligible: true, score: 71.4 },
  after: { eligible: true, score: 82.6 },
});
const opens = (change: Change): NearestChange => ({
  change,
  before: { eligible: false, score: 60 },
  after: { eligible: true, score: 60 },
});

test.each(tellers)("every change has words without gaps, and a way to the answer", (teller) => {
  expect(new Set(ALL.map(({ kind }) => kind))).toEqual(new Set(CHANGE_KINDS));
  for (const change of ALL) {
    const { what, now, result, place } = changeLine(gains(change), teller);
    expect([what, now ?? "", result].join(" ")).not.toMatch(/undefined|null|NaN|reach\.|[{}]/);
    expect(place).toMatch(/^(skills|conditions|wishes|qualifications)$/);
  }
});

test("a gain is told by both numbers, reach by what it means", () => {
  const days: Change = { kind: "onsite_days", from: 1, to: 2 };
  expect(changeLine(gains(days), ja).result).toBe("マッチ度 71 → 83");
  expect(changeLine(opens(days), ja)).toMatchObject({
    what: "月2日まで現地に行けるようになると",
    now: "今：月1日まで",
    result: "必須の条件をすべて満たします（マッチ度60）",
    place: "conditions",
  });
  expect(changeLine(opens({ ...days, to: 1 }), en).what).toContain("1 day a month");
});

test("skills are learned and practised, not ticked", () => {
  const level: Change = { kind: "skill", skillId: 2, from: 2, to: 3, evidence: "self" };
  const whatOf = (change: Change) => changeLine(opens(change), ja).what;
  expect(whatOf(level)).toBe("<skill 2>の経験を積んで、レベル3に上がると");
  expect(whatOf({ ...level, from: 0, to: 2 })).toBe(
    "<skill 2>を学んで、レベル2（手順があれば一人で進められる）になると",
  );
});

test("a certificate leads to the qualifications, a course to the skills", () => {
  const course: Change = { kind: "evidence", skillId: 1, level: 3, from: "self", to: "course" };
  expect(changeLine(gains(course), ja).place).toBe("skills");
  expect(changeLine(gains({ ...course, to: "certificate" }), ja).place).toBe("qualifications");
});
