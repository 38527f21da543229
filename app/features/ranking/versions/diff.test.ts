import { describe, expect, it } from "vitest";
import { DEFAULT_WEIGHTS } from "~/matching";
import { changedWeights } from "./diff";

describe("changedWeights", () => {
  it("finds nothing where nothing changed", () => {
    expect(changedWeights(DEFAULT_WEIGHTS, { ...DEFAULT_WEIGHTS })).toEqual([]);
  });

  it("tells what changed, from what to what, in the order of the table", () => {
    const after = { ...DEFAULT_WEIGHTS, growth: 0, skills: 60 };
    expect(changedWeights(DEFAULT_WEIGHTS, after)).toEqual([
      { key: "skills", before: 50, after: 60 },
      { key: "growth", before: 10, after: 0 },
    ]);
  });
});
