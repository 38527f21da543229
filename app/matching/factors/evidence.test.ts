import { expect, test } from "vitest";
import { need, pair, RELATIONS, skill } from "../testing/fixtures";
import { evidenceFactor } from "./evidence";

test.each([
  ["self", 0.4],
  ["course", 0.7],
  ["certificate", 1],
  ["endorsed", 1],
] as const)("%s is worth %s", (evidence, worth) => {
  const change = {
    talent: { skills: [skill(1, 3, evidence)] },
    opening: { requirements: [need(1, 3)] },
  };
  expect(evidenceFactor.rate(pair(change)).value).toBe(worth);
});

test("is Σw·c·e/Σw: absent skills prove nothing, low levels prove little", () => {
  const rating = evidenceFactor.rate(
    pair({
      talent: { skills: [skill(1, 2, "certificate"), skill(4, 3, "self")] },
      opening: { requirements: [need(1, 4, { weight: 2 }), need(4, 3), need(9, 1)] },
    }),
  );
  expect(rating.value).toBeCloseTo((2 * 0.5 * 1 + 1 * 1 * 0.4 + 0) / 4, 12);
});

test("knowing more than asked proves no less", () => {
  const value = (level: number) =>
    evidenceFactor.rate(
      pair({
        talent: { skills: [skill(1, level, "course")] },
        opening: { requirements: [need(1, 1)] },
      }),
    ).value;
  expect(value(5)).toBe(value(1));
});

test("a related skill brings its own evidence", () => {
  const rating = evidenceFactor.rate(
    pair({
      talent: { skills: [skill(2, 4, "course")] },
      opening: { requirements: [need(1, 4)] },
      context: { relations: RELATIONS },
    }),
  );
  expect(rating.value).toBeCloseTo(0.6 * 0.7, 12);
});

test("no requirements: not applicable", () => {
  expect(evidenceFactor.rate(pair({ opening: { requirements: [] } })).state).toBe("not_applicable");
});
