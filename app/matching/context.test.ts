import { expect, test } from "vitest";
import { pairKey } from "./context";

test("two pairs never share a key, whatever is in the ids", () => {
  expect(pairKey("a:b", "c")).not.toBe(pairKey("a", "b:c"));
  expect(pairKey("", ":")).not.toBe(pairKey(":", ""));
});

test("a pair has one key", () => {
  expect(pairKey("t1", "o1")).toBe("2:t1:o1");
});
