/** The index must answer as the scan does, whatever it holds and whatever has been done to it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairKey } from "../context";
import { explain, rankTalents } from "../index";
import { GATE_KEYS, type GateKey } from "../keys";
import { anyContext, anyOpening, anyTalent, weightsOf } from "../testing/arbitraries";
import { toColumns } from "../testing/columns";
import { context, need, opening, skill, talent } from "../testing/fixtures";
import type { OpeningInput, TalentInput } from "../types";
import { talentAt } from "./columns";
import { TalentIndex } from "./talent-index";

const crowd = fc.uniqueArray(anyTalent, { selector: ({ id }) => id, maxLength: 40 });
const anyPage = fc.array(anyTalent, { maxLength: 8 });
const anyChange = fc.oneof(
  { weight: 3, arbitrary: anyTalent.map((person) => ({ person })) },
  { weight: 2, arbitrary: anyPage.map((page) => ({ page })) },
  { weight: 1, arbitrary: fc.nat(60).map((place) => ({ place })) },
);
const limit = fc.integer({ min: 1, max: 12 });

/** An index with a past, and the people whom it should hold now. */
type AnyChange = { person: TalentInput } | { page: TalentInput[] } | { place: number };

function lived(people: TalentInput[], changes: AnyChange[]) {
  const index = TalentIndex.build(people);
  const now = new Map(people.map((person) => [person.id, person]));
  for (const change of changes) {
    if ("person" in change) {
      index.upsert(change.person);
      now.set(change.person.id, change.person);
      continue;
    }
    if ("page" in change) {
      const page = toColumns(change.page);
      index.upsertColumns(page, (_, error) => expect(error).toBeNull());
      for (const [row, { id }] of change.page.entries()) now.set(id, talentAt(page, row));
      continue;
    }
    const id = [...now.keys()][change.place % Math.max(1, now.size)];
    if (id !== undefined) expect(index.remove(id)).toBe(now.delete(id));
  }
  return { index, now: [...now.values()] };
}

test("top is the scan's: the same people, the same numbers to the bit", () => {
  fc.assert(
    fc.property(
      crowd,
      fc.array(anyChange, { maxLength: 12 }),
      fc.array(anyOpening, { minLength: 1, maxLength: 4 }),
      anyContext,
      weightsOf,
      limit,
      (people, changes, openings, c, weights, limit) => {
        const { index, now } = lived(people, changes);
        expect(index.size).toBe(now.length);
        for (const each of openings) {
          const excluded = new Map([[pairKey(now[0]?.id ?? "?", each.id), "declined" as const]]);
          const known = { ...c, excluded };
          const scan = rankTalents(each, now, known, { limit, weights });
          expect(index.top(each, limit, known, weights)).toEqual(scan);
        }
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

test("what it holds is what it was given", () => {
  fc.assert(
    fc.property(crowd, fc.array(anyChange, { maxLength: 12 }), (people, changes) => {
      const { index, now } = lived(people, changes);
      for (const person of now) expect(index.get(person.id)).toEqual(inAnyOrder(person));
    }),
  );
});

test("nearest has those whom one gate or one must alone keeps out, as the scan orders them", () => {
  fc.assert(
    fc.property(
      crowd,
      fc.array(anyChange, { maxLength: 8 }),
      anyOpening,
      anyContext,
      weightsOf,
      limit,
      (people, changes, o, c, weights, limit) => {
        const { index, now } = lived(people, changes);
        const excluded = new Map([[pairKey(now[1]?.id ?? "?", o.id), "hidden_firm" as const]]);
        const known = { ...c, excluded };
        const musts = o.requirements.filter(({ must }) => must);
        const missing = (id: string) => {
          const held = new Map(
            now.find((one) => one.id === id)?.skills.map((s) => [s.id, s.level]),
          );
          return musts.filter(({ skillId, level }) => (held.get(skillId) ?? 0) < level).length;
        };
        const expected = rankTalents(o, now, known, { include: "all", weights })
          .filter(({ id, failedGates }) => failedGates.length === 1 && missing(id) <= 1)
          .filter(({ failedGates: [gate] }) => gate !== "open" && gate !== "exclusion")
          .slice(0, limit)
          .map((person, i) => ({ ...person, rank: i + 1 }));
        expect(index.nearest(o, limit, known, weights)).toEqual(expected);
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);

test("the funnel counts as one would by hand", () => {
  fc.assert(
    fc.property(
      crowd,
      fc.array(anyChange, { maxLength: 8 }),
      anyOpening,
      anyContext,
      weightsOf,
      (people, changes, o, c, weights) => {
        const { index, now } = lived(people, changes);
        const excluded = new Map([[pairKey(now[1]?.id ?? "?", o.id), "hidden_firm" as const]]);
        const known = { ...c, excluded };
        const failing = (each: OpeningInput) =>
          now.map((person) =>
            explain(person, each, known, weights)
              .gates.filter(({ outcome }) => outcome === "fail")
              .map(({ key }) => key),
          );
        const funnel = index.funnel(o, known, weights);
        const all = failing(o);
        expect(funnel.people).toBe(now.length);
        expect(funnel.steps).toEqual(
          GATE_KEYS.map((gate, i) => {
            const first: readonly GateKey[] = GATE_KEYS.slice(0, i + 1);
            return {
              gate,
              left: all.filter((keys) => !keys.some((k) => first.includes(k))).length,
            };
          }),
        );
        expect(funnel.onlyFailing).toEqual(
          Object.fromEntries(
            GATE_KEYS.map((gate) => [gate, all.filter((keys) => keys.join() === gate).length]),
          ),
        );

        const eligible = (each: OpeningInput) =>
          failing(each).filter((keys) => keys.length === 0).length;
        const before = eligible(o);
        const loosened = (skillId: number, change: object) => {
          const requirements = o.requirements.map((each) =>
            each.skillId === skillId ? { ...each, ...change } : each,
          );
          return eligible({ ...o, requirements }) - before;
        };
        expect(funnel.musts).toEqual(
          o.requirements
            .filter(({ must }) => must)
            .map(({ skillId, level }) => ({
              skillId,
              level,
              fromLevel: Array.from({ length: level - 1 }, (_, i) =>
                loosened(skillId, { level: i + 1 }),
              ),
              asWant: loosened(skillId, { must: false }),
            })),
        );
      },
    ),
    { numRuns: 100 },
  );
}, 60_000);

test("many changes in one place wear its lists out and they are made anew", () => {
  const ask = opening({ requirements: [need(1, 3, { must: true }), need(4, 2)] });
  const people = Array.from({ length: 900 }, (_, i) => talent({ id: `t${i}` }));
  const index = TalentIndex.build(people);
  const changed = people.map((person, i) => ({
    ...person,
    skills: [skill(1, 1 + (i % 5), "self"), skill(4, 1 + (i % 3))],
  }));
  for (const person of changed) index.upsert(person);
  const scan = rankTalents(ask, changed, context(), { limit: 50 });
  expect(index.top(ask, 50, context())).toEqual(scan);
});

test("more people than a block holds, with ids of both kinds", () => {
  const people = Array.from({ length: 20_000 }, (_, i) =>
    talent({
      id:
        i % 3 === 0
          ? `t${i}`
          : `${i.toString(16).padStart(8, "0")}-0000-4000-8000-${(i * 7).toString(16).padStart(12, "0")}`,
      skills: [skill(1 + (i % 7), 1 + (i % 5)), skill(8 + (i % 11), 1 + ((i >> 3) % 5), "course")],
      hoursMax: 15 + (i % 13),
      wishedPay: { amount: 2000 + (i % 997), unit: "hour" },
    }),
  );
  const index = TalentIndex.build(people);
  for (const id of people.slice(5000, 5100).map((person) => person.id)) index.remove(id);
  const left = people.filter((_, i) => i < 5000 || i >= 5100);
  for (const musts of [0, 1]) {
    const requirements = [need(3, 3, { must: musts > 0 }), need(9, 2, { weight: 3 }), need(12, 4)];
    const ask = opening({ requirements });
    const scan = rankTalents(ask, left, context(), { limit: 30 });
    expect(index.top(ask, 30, context())).toEqual(scan);
  }
});

describe("the door", () => {
  const bad = { ...talent(), skills: [skill(1, 3), skill(2, 6)] };
  test.each([
    ["a level out of range", bad, "skills[1].level: out_of_range"],
    ["a skill twice", talent({ skills: [skill(1, 1), skill(1, 2)] }), "skills[1]: duplicate"],
    ["a language twice", talent({ languages: ["ja", "ja"] }), "languages[1]: duplicate"],
    [
      "no prefecture of Japan",
      talent({ wishedPrefectures: ["48"] }),
      "wishedPrefectures[0]: bad_format",
    ],
    [
      "a day that does not exist",
      talent({ availableFrom: "2026-02-30" }),
      "availableFrom: not_a_day",
    ],
    ["NaN", talent({ hoursMax: Number.NaN }), "hoursMax: not_a_number"],
    ["a field too many", { ...talent(), age: 30 }, "age: unknown_field"],
    ["a field too few", { ...talent(), roles: undefined }, "roles: missing"],
  ])("refuses %s and names it", (_, person, message) => {
    const people = [talent({ id: "other" }), person as TalentInput];
    expect(() => TalentIndex.build(people)).toThrow(`talents[1].${message}`);
    const index = TalentIndex.build([talent({ id: "other" })]);
    expect(() => index.upsert(person as TalentInput)).toThrow(`talent.${message}`);
    expect(index.size).toBe(1);
  });

  test("refuses two profiles of one id, an empty limit and an opening with a hole", () => {
    expect(() => TalentIndex.build([talent(), talent()])).toThrow("talents[1].id: duplicate");
    const index = TalentIndex.build([talent()]);
    expect(() => index.top(opening(), 0, context())).toThrow("limit: out_of_range");
    const hole = { ...opening(), theme: null } as unknown as OpeningInput;
    expect(() => index.top(hole, 1, context())).toThrow("opening.theme: not_a_text");
    expect(() => index.funnel(hole, context())).toThrow("opening.theme: not_a_text");
  });
});

/** Lists that mean sets may come back in another order. */
function inAnyOrder(person: TalentInput): unknown {
  const anyOf = (list: readonly unknown[]) =>
    expect.toSatisfy(
      (given: unknown) =>
        Array.isArray(given) &&
        given.length === list.length &&
        list.every((x) => given.includes(x)),
    );
  return Object.fromEntries(
    Object.entries(person).map(([key, value]) =>
      Array.isArray(value) && key !== "skills" ? [key, anyOf(value)] : [key, value],
    ),
  );
}
