/** Columns come from a database: they must be read as the profiles that they stand for. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type InputProblem, MatchingInputError } from "../door/error";
import { assertTalent } from "../door/talent";
import { anyTalent } from "../testing/arbitraries";
import { toColumns } from "../testing/columns";
import { skill, talent } from "../testing/fixtures";
import type { TalentInput } from "../types";
import { type TalentColumns, talentAt } from "./columns";
import { TalentIndex } from "./talent-index";

/** What an index takes of a page, and what it refuses. */
function taken(page: TalentColumns) {
  const index = new TalentIndex();
  const refused: [id: string, field: string, problem: InputProblem][] = [];
  index.upsertColumns(page, (id, { field, problem }) => refused.push([id, field, problem]));
  return { index, refused };
}

function changed(
  column: Exclude<keyof TalentColumns, "codes">,
  values: readonly unknown[],
): TalentColumns {
  const people = values.map((_, i) => talent({ id: `t${i}` }));
  return { ...toColumns(people), [column]: values };
}

test("a profile survives its way through columns", () => {
  fc.assert(
    fc.property(anyTalent, (person) => {
      const { skills, ...read } = talentAt(toColumns([person]), 0);
      expect(skills).toEqual([...person.skills].sort((a, b) => a.id - b.id));
      const { skills: _, ...rest } = person;
      expect(inOrder(read)).toEqual(inOrder(rest));
    }),
  );
});

test("each column takes what the door takes, and leaves out what the door refuses", () => {
  const anything = fc.oneof(
    fc.constantFrom(null, "", " ", "ja", "ja ja", "ja en", "48", "13", "2026-02-30", "2026-11-27"),
    fc.constantFrom(0, 1, 2.5, -1, 47, 48, 111, 160, 199, 20_000, 40_000, 1e12, Number.NaN),
    fc.constantFrom<unknown>(true, [], [0], [0, 0], [0, 1], [1.5], [-1], [47], [48], [99]),
    fc.constantFrom<unknown>([111], [111, 112], [11.5], ["111"], [null], [[]], {}, "x".repeat(65)),
  );
  const { codes: _, ...columns } = toColumns([]);
  const name = fc.constantFrom(...(Object.keys(columns) as (keyof typeof columns)[]));
  fc.assert(
    fc.property(name, fc.array(anything, { minLength: 1, maxLength: 4 }), (column, values) => {
      const page = changed(column, values);
      const { index } = taken(page);
      const valid = new Map<unknown, TalentInput>();
      values.forEach((_, row) => {
        const person = talentAt(page, row);
        if (isValid(person)) valid.set(person.id, person);
      });
      expect(index.size).toBe(valid.size);
      for (const id of valid.keys()) expect(index.get(id as string)?.id).toBe(id);
    }),
    { numRuns: 3_000 },
  );
});

test("a page may have other codes than the one before, also some that are refused", () => {
  const index = new TalentIndex();
  const pages = [["ja", "en"], ["en", "x".repeat(65), "ja"], null].map((languages, i) => ({
    ...changed("languages", [[0], [1], [2]]),
    codes: { languages },
    id: [0, 1, 2].map((row) => `t${i}${row}`),
    roles: null,
    engagementTypes: null,
    wishedModes: null,
    industries: null,
    themes: null,
    industriesOfInterest: null,
    themesOfInterest: null,
  }));
  const refused: string[] = [];
  for (const page of pages) index.upsertColumns(page, (id) => refused.push(id));
  expect(refused).toEqual(["t02", "t11", "t20", "t21", "t22"]);
  const told = ["t00", "t01", "t10", "t12"].map((id) => index.get(id)?.languages);
  expect(told).toEqual([["ja"], ["en"], ["en"], ["ja"]]);
});

test("what is refused is named, and the rest is taken", () => {
  const page = changed("skills", [[113], [116, 160], [113, 114]]);
  const { index, refused } = taken(page);
  expect(refused).toEqual([
    ["t1", "talents[1].skills[0].evidence", "missing"],
    ["t2", "talents[2].skills[1]", "duplicate"],
  ]);
  expect(index.get("t0")?.skills).toEqual([skill(1, 1, "certificate")]);
  expect(index.size).toBe(1);
});

test("what was held stays where the new profile is refused, and the last of a page counts", () => {
  const index = TalentIndex.build([talent({ id: "t0", hoursMax: 7 })]);
  const page = toColumns([
    talent({ id: "t0", hoursMax: 999 }),
    talent({ id: "t1", hoursMax: 8 }),
    talent({ id: "t1", hoursMax: 9 }),
  ]);
  const refused: string[] = [];
  index.upsertColumns(page, (id) => refused.push(id));
  expect(refused).toEqual(["t0"]);
  expect(index.get("t0")?.hoursMax).toBe(7);
  expect(index.get("t1")?.hoursMax).toBe(9);
  expect(index.size).toBe(2);
});

/** Lists mean sets. */
function inOrder(fields: object): object {
  const inOrder = (value: unknown) => (Array.isArray(value) ? [...value].sort() : value);
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, inOrder(value)]));
}

function isValid(person: TalentInput): boolean {
  try {
    assertTalent(person);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(MatchingInputError);
    return false;
  }
}
