import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStart, writeKey } from "./page-key";

const days = fc.constantFrom(null, "2026-01-31", "2026-11-01", "2026-11-02");

describe("the key of a page", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.integer({ min: 0, max: 700 }),
        days,
        (handle, sevenths, confirmedOn) => {
          const key = { handle, score: sevenths / 7, confirmedOn };
          const at = (name: string) => readStart(new URLSearchParams({ [name]: writeKey(key) }));
          expect(at("after")).toEqual({ after: key, before: null });
          expect(at("before")).toEqual({ after: null, before: key });
        },
      ),
    );
  });

  it("is none for anything else", () => {
    for (const after of ["", "20", "x_1", "00000000-0000-4000-8000-000000000000_1e9", "_70"]) {
      expect(readStart(new URLSearchParams({ after })).after).toBeNull();
    }
  });
});
