import { describe, expect, test } from "vitest";
import { pairKey } from "./context";
import { hash32 } from "./hash";
import { FACTOR_KEYS } from "./keys";
import { rankOpenings, rankTalents } from "./rank";
import { scorePair } from "./score";
import { context, need, opening, skill, talent } from "./testing/fixtures";
import { DEFAULT_WEIGHTS, type Weights } from "./weights";

const best = talent({ id: "best" });
const weak = talent({ id: "weak", themes: [], industries: [] });
const near = talent({ id: "near miss", onsiteDaysMax: 1 });

const ids = (list: { id: string }[]) => list.map((each) => each.id);

test("puts the best first, numbered from 1, with the numbers of scorePair", () => {
  const ranked = rankTalents(opening(), [weak, best], context());
  expect(ranked).toEqual([
    { id: "best", rank: 1, ...scorePair(best, opening(), context()) },
    { id: "weak", rank: 2, ...scorePair(weak, opening(), context()) },
  ]);
});

test("ranks openings for a person in the same way", () => {
  const far = opening({ id: "far", prefecture: "47" });
  const wished = opening({ id: "wished" });
  const ranked = rankOpenings(talent(), [far, wished], context());
  expect(ids(ranked)).toEqual(["wished", "far"]);
  expect(ranked[1]).toMatchObject({ openingId: "far", talentId: "t1", rank: 2 });
});

test("leaves ineligible people out, or after everybody else when asked for all", () => {
  expect(ids(rankTalents(opening(), [near, weak], context()))).toEqual(["weak"]);
  const all = rankTalents(opening(), [near, weak, best], context(), { include: "all" });
  expect(ids(all)).toEqual(["best", "weak", "near miss"]);
});

test("orders near misses by the musts that they miss", () => {
  const requirements = [1, 2, 3].map((id) => need(id, 2, { must: true }));
  const wanted = opening({ requirements });
  const holding = (id: string, ...skills: number[]) =>
    talent({ id, skills: skills.map((each) => skill(each, 2)) });
  const people = [holding("one", 1), holding("none"), holding("two", 1, 2)];
  const all = rankTalents(wanted, people, context(), { include: "all" });
  expect(ids(all)).toEqual(["two", "one", "none"]);
});

test("limit cuts the list, and a limit beyond it does not", () => {
  expect(ids(rankTalents(opening(), [weak, best], context(), { limit: 1 }))).toEqual(["best"]);
  expect(rankTalents(opening(), [weak, best], context(), { limit: 99 })).toHaveLength(2);
  expect(rankTalents(opening(), [], context())).toEqual([]);
});

test("takes other weights", () => {
  const weights = { ...DEFAULT_WEIGHTS, experience: 0 };
  const [first, second] = rankTalents(opening(), [weak, best], context(), { weights });
  expect(first?.score).toBe(second?.score);
});

describe("ties", () => {
  test("equal scores go by the higher q", () => {
    // A harmonic mean does not tell q from p: leave one factor on each side, and swap them.
    const noFactors = Object.fromEntries(FACTOR_KEYS.map((key) => [key, 0]));
    const weights: Weights = { ...DEFAULT_WEIGHTS, ...noFactors, experience: 1, place: 1 };
    const wanted = opening({ mode: "remote" });
    const home = { wishedModes: ["remote"] as const };
    const highQ = talent({ id: "high q", ...home, wishedPrefectures: ["47"], tiedPrefectures: [] });
    const highP = talent({ id: "high p", ...home, industries: [] });
    const ranked = rankTalents(wanted, [highP, highQ], context(), { weights });
    expect(ranked).toMatchObject([
      { id: "high q", q: 1, p: 0.5 },
      { id: "high p", q: 0.5, p: 1 },
    ]);
    expect(ranked[0]?.score).toBe(ranked[1]?.score);
  });

  test("then by the later confirmation, none being the earliest", () => {
    const people = [
      talent({ id: "never", confirmedOn: null }),
      talent({ id: "today", confirmedOn: "2026-04-01" }),
      talent({ id: "before", confirmedOn: "2025-12-31" }),
    ];
    expect(ids(rankTalents(opening(), people, context()))).toEqual(["today", "before", "never"]);
  });

  test("then by a hash of the pair, so that nobody is behind everywhere", () => {
    const twins = [talent({ id: "a" }), talent({ id: "b" })];
    const firsts = new Set<string>();
    for (let i = 0; i < 20; i++) {
      const [first] = rankTalents(opening({ id: `o${i}` }), twins, context());
      const hash = (id: string) => hash32(pairKey(id, `o${i}`));
      expect(first?.id).toBe(hash("a") < hash("b") ? "a" : "b");
      firsts.add(first?.id ?? "");
    }
    expect(firsts.size).toBe(2);
  });

  test("people who never confirmed are compared too", () => {
    const twins = ["a", "b", "c"].map((id) => talent({ id, confirmedOn: null }));
    const there = rankTalents(opening(), twins, context());
    const back = rankTalents(opening(), twins.reverse(), context());
    expect(there).toEqual(back);
  });
});

describe("refuses at the door", () => {
  test("a bad talent in the list, by its place", () => {
    const bad = talent({ id: "bad", skills: [skill(1, 9)] });
    expect(() => rankTalents(opening(), [best, bad], context())).toThrow(
      "talents[1].skills[0].level: out_of_range",
    );
  });

  test("the same person twice", () => {
    expect(() => rankTalents(opening(), [best, best], context())).toThrow(
      "talents[1].id: duplicate",
    );
  });

  test("a bad opening in the list", () => {
    const bad = { ...opening(), prefecture: "99" };
    expect(() => rankOpenings(talent(), [bad], context())).toThrow("openings[0].prefecture");
  });

  test.each([0, -1, 1.5, Number.NaN, Infinity])("the limit %s", (limit) => {
    expect(() => rankTalents(opening(), [], context(), { limit })).toThrow("options.limit");
  });

  test("something that is no list, and an unknown choice", () => {
    expect(() => rankTalents(opening(), {} as [], context())).toThrow("talents: not_a_list");
    expect(() => rankTalents(opening(), [], context(), { include: "x" as "all" })).toThrow(
      "options.include: not_allowed",
    );
  });
});
