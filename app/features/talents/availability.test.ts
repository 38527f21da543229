import { expect, test } from "vitest";
import { freshnessOf } from "./availability";

test.each([
  ["2026-11-27", "today"],
  ["2026-11-26", "fresh"],
  ["2026-09-28", "fresh"],
  ["2026-09-27", "stale"],
  ["2025-11-27", "stale"],
] as const)("confirmed on %s it is %s", (confirmedOn, expected) => {
  expect(freshnessOf(confirmedOn, "2026-11-27")).toBe(expected);
});
