import { describe, expect, test } from "vitest";
import { pair } from "../testing/fixtures";
import type { OpeningInput, TalentInput } from "../types";
import { onsiteGate } from "./onsite";

function check(talent: Partial<TalentInput>, opening: Partial<OpeningInput> = {}) {
  const change = { mode: "hybrid" as const, onsiteDays: 4, prefecture: "16", ...opening };
  return onsiteGate.check(pair({ talent, opening: change }));
}
const FAR = { onsiteDaysMax: null, prefecture: "47", relocation: false };
const UNKNOWN = { onsiteDaysMax: null, prefecture: null, relocation: null };

test("remote work passes from anywhere, for who never travels, even with days left in the form", () => {
  for (const talent of [FAR, UNKNOWN, { ...FAR, onsiteDaysMax: 0 }]) {
    expect(check(talent, { mode: "remote", onsiteDays: null }).outcome).toBe("pass");
    expect(check(talent, { mode: "remote", onsiteDays: 8 }).outcome).toBe("pass");
  }
});

test("hybrid work with no days on site passes like remote work", () => {
  expect(check(FAR, { onsiteDays: 0 }).outcome).toBe("pass");
});

describe("a stated maximum decides alone", () => {
  test("days up to the maximum pass, however far the talent lives", () => {
    expect(check({ ...FAR, onsiteDaysMax: 4 }).outcome).toBe("pass");
    expect(check({ ...FAR, onsiteDaysMax: 20 }, { mode: "onsite", onsiteDays: 20 }).outcome).toBe(
      "pass",
    );
  });

  test("one day more fails, even next door", () => {
    const nextDoor = { onsiteDaysMax: 3, prefecture: "16", relocation: true };
    expect(check(nextDoor)).toEqual({ outcome: "fail", reason: "too_many_onsite_days" });
  });

  test("unknown days are unknown, for hybrid and on-site work", () => {
    expect(check({ onsiteDaysMax: 0 }, { onsiteDays: null }).outcome).toBe("unknown");
    expect(check({ onsiteDaysMax: 0 }, { mode: "onsite", onsiteDays: null }).outcome).toBe(
      "unknown",
    );
  });
});

describe("without a maximum, one yes of three passes", () => {
  test.each([
    ["the same prefecture", { ...FAR, prefecture: "16" }],
    ["a prefecture that touches it", { ...FAR, prefecture: "15" }],
    ["relocation", { ...FAR, relocation: true }],
    ["relocation from an unknown place", { ...UNKNOWN, relocation: true }],
    ["nearness with relocation unknown", { ...UNKNOWN, prefecture: "17" }],
  ])("%s", (_, talent) => {
    expect(check(talent).outcome).toBe("pass");
    expect(check(talent, { onsiteDays: null }).outcome).toBe("pass");
  });

  test("three noes fail", () => {
    expect(check(FAR)).toEqual({ outcome: "fail", reason: "too_far" });
  });

  test.each([
    ["far away, relocation unknown", { ...FAR, relocation: null }],
    ["place unknown, no relocation", { ...UNKNOWN, relocation: false }],
    ["everything unknown", UNKNOWN],
  ])("%s is unknown and does not fail", (_, talent) => {
    expect(check(talent)).toEqual({ outcome: "unknown" });
  });

  test("ties and wishes are no journey: they do not pass", () => {
    const wishful = { ...FAR, wishedPrefectures: ["16"], tiedPrefectures: ["16"] };
    expect(check(wishful).outcome).toBe("fail");
  });
});

test("gives days and places as both sides state them", () => {
  const facts = onsiteGate.facts(pair({ talent: FAR, opening: { onsiteDays: 4 } }));
  expect(facts).toEqual([
    { key: "onsite_days", talent: null, opening: { mode: "hybrid", days: 4 } },
    { key: "prefecture", talent: "47", opening: "16", context: "apart" },
    { key: "relocation", talent: false },
  ]);
});
