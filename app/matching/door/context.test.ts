import { expect, test } from "vitest";
import { context } from "../testing/fixtures";
import { assertContext } from "./context";

test("accepts a context and hands back the same object", () => {
  const good = context();
  expect(assertContext(good)).toBe(good);
});

test.each<[string, unknown, string]>([
  ["nothing", null, "context: not_an_object"],
  ["no day", { ...context(), asOf: undefined }, "context.asOf: not_a_text"],
  ["a day that does not exist", { ...context(), asOf: "2026-02-30" }, "context.asOf: not_a_day"],
  ["unchecked relations", { ...context(), relations: {} }, "context.relations: not_allowed"],
  ["an unchecked table", { ...context(), adjacency: new Map() }, "context.adjacency: not_allowed"],
  ["a list of exclusions", { ...context(), excluded: [] }, "context.excluded: not_allowed"],
])("refuses %s", (_, value, message) => {
  expect(() => assertContext(value)).toThrow(message);
});
