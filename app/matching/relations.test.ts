import { expect, test } from "vitest";
import { createRelations } from "./relations";

test("relates both ways, and only what was listed", () => {
  const relations = createRelations("v1", [{ a: 1, b: 2, similarity: 0.5 }]);
  expect(relations.version).toBe("v1");
  expect([...relations.neighbours(1)]).toEqual([[2, 0.5]]);
  expect([...relations.neighbours(2)]).toEqual([[1, 0.5]]);
  expect(relations.neighbours(3).size).toBe(0);
});

test.each([
  ["an empty version", "", [], "version: bad_length"],
  ["no similarity", "v", [{ a: 1, b: 2, similarity: 0 }], "pairs[0].similarity: out_of_range"],
  ["more than same", "v", [{ a: 1, b: 2, similarity: 1.1 }], "pairs[0].similarity: out_of_range"],
  ["NaN", "v", [{ a: 1, b: 2, similarity: Number.NaN }], "pairs[0].similarity: not_a_number"],
  ["a half id", "v", [{ a: 1.5, b: 2, similarity: 1 }], "pairs[0].a: not_an_integer"],
  ["a skill with itself", "v", [{ a: 1, b: 1, similarity: 1 }], "pairs[0].b: duplicate"],
  [
    "a pair listed from both ends",
    "v",
    [
      { a: 1, b: 2, similarity: 1 },
      { a: 2, b: 1, similarity: 0.5 },
    ],
    "pairs[1]: duplicate",
  ],
])("refuses %s", (_, version, pairs, message) => {
  expect(() => createRelations(version, pairs)).toThrow(message);
});
