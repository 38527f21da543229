import { expect, test } from "vitest";
import { createAdjacency } from "./adjacency";

test("knows neighbours both ways; a prefecture that was left out has none", () => {
  const adjacency = createAdjacency({ "15": ["16"], "16": ["15"] });
  expect(adjacency.touches("15", "16")).toBe(true);
  expect(adjacency.touches("16", "15")).toBe(true);
  expect(adjacency.touches("47", "16")).toBe(false);
  expect(adjacency.touches("16", "16")).toBe(false);
});

test.each([
  ["a code beyond 47", { "48": [] }, "adjacency.48: bad_format"],
  ["a code without its zero", { "1": [] }, "adjacency.1: bad_format"],
  ["a bad neighbour", { "01": ["00"] }, "adjacency.01[0]: bad_format"],
  ["a neighbour twice", { "01": ["02", "02"], "02": ["01"] }, "adjacency.01[1]: duplicate"],
  ["itself as neighbour", { "01": ["01"] }, "adjacency.01: duplicate"],
  ["a neighbour that does not answer", { "01": ["02"], "02": [] }, "adjacency.01: not_symmetric"],
])("refuses %s", (_, table, message) => {
  expect(() => createAdjacency(table)).toThrow(message);
});
