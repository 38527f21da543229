import fc from "fast-check";
import { expect, test } from "vitest";
import { companyScores } from "./company-scores";
import { explain } from "./explain";
import { anyContext, anyOpening, anyTalent, weightsOf } from "./testing/arbitraries";
import { context, opening, talent } from "./testing/fixtures";
import { explainFor } from "./viewer";

test("a firm's numbers are those of its view of the explanation, to the bit", () => {
  fc.assert(
    fc.property(anyTalent, anyOpening, anyContext, weightsOf, (person, o, c, weights) => {
      const { score, sides } = explainFor(explain(person, o, c, weights), "company");
      expect(companyScores([person], o, c, weights)).toMatchObject([
        { talentId: person.id, score, q: sides.q.value, p: sides.p.value },
      ]);
    }),
    { numRuns: 500 },
  );
});

test("refuses what the door refuses", () => {
  const bad = talent({ hoursMin: Number.NaN });
  expect(() => companyScores([bad], opening(), context())).toThrow("talent.hoursMin");
});
