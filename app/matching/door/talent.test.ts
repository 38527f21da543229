import { expect, test } from "vitest";
import { BLANK, skill, talent } from "../testing/fixtures";
import { MatchingInputError } from "./error";
import { LIMITS } from "./limits";
import { assertTalent } from "./talent";

test("accepts a full and a blank profile, and hands back the same object", () => {
  const full = talent();
  expect(assertTalent(full)).toBe(full);
  expect(() => assertTalent(talent(BLANK))).not.toThrow();
});

test("the error names field and problem, and the caller can name the value", () => {
  const bad = talent({ skills: [skill(1, 3), skill(2, 6)] });
  try {
    assertTalent(bad, "talents[4]");
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(MatchingInputError);
    expect(error).toMatchObject({ field: "talents[4].skills[1].level", problem: "out_of_range" });
  }
});

const tooManySkills = Array.from({ length: LIMITS.skills + 1 }, (_, i) => skill(i, 1));

test.each<[string, unknown, string]>([
  ["nothing at all", undefined, "talent: not_an_object"],
  ["a list", [], "talent: not_an_object"],
  ["an empty id", { ...talent(), id: "" }, "talent.id: bad_length"],
  ["a numeric id", { ...talent(), id: 7 }, "talent.id: not_a_text"],
  ["a text for active", { ...talent(), active: "yes" }, "talent.active: not_a_boolean"],
  ["level 0", { ...talent(), skills: [skill(1, 0)] }, "talent.skills[0].level: out_of_range"],
  ["level 2.5", { ...talent(), skills: [skill(1, 2.5)] }, "talent.skills[0].level: not_an_integer"],
  ["level NaN", { ...talent(), skills: [skill(1, NaN)] }, "talent.skills[0].level: not_a_number"],
  [
    "a negative skill",
    { ...talent(), skills: [skill(-1, 1)] },
    "talent.skills[0].id: out_of_range",
  ],
  [
    "a skill twice",
    { ...talent(), skills: [skill(1, 1), skill(1, 2)] },
    "talent.skills[1]: duplicate",
  ],
  ["too many skills", { ...talent(), skills: tooManySkills }, "talent.skills: too_many"],
  ["a hole in a list", { ...talent(), skills: new Array(1) }, "talent.skills[0]: not_an_object"],
  [
    "unknown evidence",
    { ...talent(), skills: [{ ...skill(1, 1), evidence: "rumour" }] },
    "talent.skills[0].evidence: not_allowed",
  ],
  ["a skill to learn twice", { ...talent(), learning: [4, 4] }, "talent.learning[1]: duplicate"],
  ["a missing field", { ...talent(), roles: undefined }, "talent.roles: missing"],
  ["an empty role code", { ...talent(), roles: [""] }, "talent.roles[0]: bad_length"],
  ["prefecture 00", { ...talent(), prefecture: "00" }, "talent.prefecture: bad_format"],
  [
    "prefecture 48",
    { ...talent(), wishedPrefectures: ["48"] },
    "talent.wishedPrefectures[0]: bad_format",
  ],
  [
    "more days than a month has",
    { ...talent(), onsiteDaysMax: 32 },
    "talent.onsiteDaysMax: out_of_range",
  ],
  [
    "an unknown engagement",
    { ...talent(), engagementTypes: ["gig"] },
    "talent.engagementTypes[0]: not_allowed",
  ],
  ["an unknown mode", { ...talent(), wishedModes: ["moon"] }, "talent.wishedModes[0]: not_allowed"],
  [
    "fewest hours above the most",
    { ...talent(), hoursMin: 20, hoursMax: 10 },
    "talent.hoursMin: bad_order",
  ],
  ["more hours than a week has", { ...talent(), hoursMax: 169 }, "talent.hoursMax: out_of_range"],
  ["30 February", { ...talent(), availableFrom: "2026-02-30" }, "talent.availableFrom: not_a_day"],
  ["a Date", { ...talent(), confirmedOn: new Date(0) }, "talent.confirmedOn: not_a_text"],
  [
    "half a yen",
    { ...talent(), wishedPay: { amount: 0.5, unit: "hour" } },
    "talent.wishedPay.amount: not_an_integer",
  ],
  [
    "negative pay",
    { ...talent(), wishedPay: { amount: -1, unit: "hour" } },
    "talent.wishedPay.amount: out_of_range",
  ],
  [
    "pay by the day",
    { ...talent(), wishedPay: { amount: 1, unit: "day" } },
    "talent.wishedPay.unit: not_allowed",
  ],
])("refuses %s", (_, value, message) => {
  expect(() => assertTalent(value)).toThrow(message);
});

test.each(["sex", "gender", "age", "name", "photo", "address", "employer"])(
  "has no place for %s",
  (field) => {
    expect(() => assertTalent({ ...talent(), [field]: "x" })).toThrow(
      `talent.${field}: unknown_field`,
    );
  },
);
