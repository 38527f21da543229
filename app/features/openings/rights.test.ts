import { expect, it } from "vitest";
import { rightsWords } from "./rights";

it.each([
  ["transfer", true, "transfer"],
  ["transfer", false, "transferUnpaid"],
  ["licence", false, "licence"],
] as const)("%s, paid: %s", (rights, paid, key) => {
  expect(rightsWords(rights, paid)).toBe(key);
});
