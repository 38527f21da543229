import { expect, test } from "vitest";
import { sameAnswers } from "./sameAnswers";

test("neither the version nor the order of lists counts", () => {
  expect(
    sameAnswers(
      { version: 2, themes: ["a", "b"], skills: [{ skillId: 1 }, { skillId: 2 }] },
      { version: 3, themes: ["b", "a"], skills: [{ skillId: 2 }, { skillId: 1 }] },
    ),
  ).toBe(true);
});

test.each([
  [{ hoursMin: 1 }, { hoursMin: 2 }],
  [{ hoursMin: null }, { hoursMin: 0 }],
  [{ themes: ["a"] }, { themes: ["a", "a"] }],
  [{ skills: [{ skillId: 1, level: 2 }] }, { skills: [{ skillId: 1, level: 3 }] }],
])("%j is not %j", (a, b) => {
  expect(sameAnswers(a, b)).toBe(false);
});
