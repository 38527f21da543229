import fc from "fast-check";
import { expect, it } from "vitest";
import { cursorText, parseCursor } from "./cursor";

it("is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 15), max: 10 ** 15 }), fc.uuid(), (key, id) => {
      expect(parseCursor(cursorText({ key, id }))).toEqual({ key, id });
    }),
  );
});

it.each([
  null,
  "",
  "1",
  "x_1",
  "1_",
  "1_2",
  "9999999999999999_00000000-0000-4000-8000-000000000000",
])("%s is the first page", (text) => {
  expect(parseCursor(text)).toBeNull();
});
