import { expect, test } from "vitest";
import { hash32 } from "./hash";

test("is fixed for ever: stored orders must not change", () => {
  expect(hash32("")).toBe(hash32(""));
  expect([hash32("a"), hash32("2:t1:o1")]).toMatchInlineSnapshot(`
    [
      444641715,
      2158240863,
    ]
  `);
});

test("is an unsigned 32-bit integer", () => {
  for (const text of ["", "a", "人材", "x".repeat(500)]) {
    const hash = hash32(text);
    expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32).toBe(true);
  }
});

test("puts neighbouring ids far apart, so that no id is ahead everywhere", () => {
  let firstAhead = 0;
  for (let i = 0; i < 1000; i++) {
    if (hash32(`2:t1:opening-${i}`) < hash32(`2:t2:opening-${i}`)) firstAhead++;
  }
  expect(firstAhead).toBeGreaterThan(440);
  expect(firstAhead).toBeLessThan(560);
});
