import fc from "fast-check";
import { expect, test } from "vitest";
import { rankOpenings } from "./index";
import { OpeningIndex } from "./opening-index";
import { anyContext, anyOpening, anyTalent, weightsOf } from "./testing/arbitraries";
import { context, opening, talent } from "./testing/fixtures";
import type { OpeningInput, TalentInput } from "./types";

const list = fc.uniqueArray(anyOpening, { selector: ({ id }) => id, maxLength: 25 });

test("the openings for a person are the scan's, also after changes", () => {
  fc.assert(
    fc.property(
      list,
      fc.array(anyOpening, { maxLength: 5 }),
      anyTalent,
      anyContext,
      weightsOf,
      fc.integer({ min: 1, max: 10 }),
      (openings, changes, person, c, weights, limit) => {
        const index = OpeningIndex.build(openings);
        const now = new Map(openings.map((each) => [each.id, each]));
        for (const each of changes) {
          index.upsert(each);
          now.set(each.id, each);
        }
        const first = [...now.keys()][0] ?? "none";
        expect(index.remove(first)).toBe(now.delete(first));
        expect(index.size).toBe(now.size);
        const scan = rankOpenings(person, [...now.values()], c, { limit, weights });
        expect(index.openingsFor(person, limit, c, weights)).toEqual(scan);
      },
    ),
    { numRuns: 300 },
  );
});

test("the door names what is wrong", () => {
  const bad = { ...opening(), prefecture: null } as unknown as OpeningInput;
  expect(() => OpeningIndex.build([bad])).toThrow("openings[0].prefecture: not_a_text");
  expect(() => OpeningIndex.build([opening(), opening()])).toThrow("openings[1].id: duplicate");
  const index = OpeningIndex.build([opening()]);
  expect(() => index.upsert(bad)).toThrow("opening.prefecture: not_a_text");
  const nobody = { ...talent(), skills: null } as unknown as TalentInput;
  expect(() => index.openingsFor(nobody, 1, context())).toThrow("talent.skills: not_a_list");
  expect(() => index.openingsFor(talent(), 1.5, context())).toThrow("limit: not_an_integer");
});
