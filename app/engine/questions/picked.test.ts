import { describe, expect, it } from "vitest";
import { picked } from "./picked";

const crowd = Array.from({ length: 20_000 }, (_, i) => ({ id: `person-${i}` }));

describe("whom a long list is cut down to", () => {
  it("is everybody where they are few enough", () => {
    expect(picked(crowd, "opening", crowd.length)).toEqual(crowd);
  });

  it("is about as many as may be, in whatever order they come", () => {
    const some = picked(crowd, "opening", 1_000);
    expect(some.length).toBeGreaterThan(900);
    expect(some.length).toBeLessThan(1_100);
    expect(picked(crowd.toReversed(), "opening", 1_000).toReversed()).toEqual(some);
  });

  it("are others for another opening, and come from the whole list", () => {
    const [one, other] = ["one", "other"].map((id) => picked(crowd, id, 1_000));
    const both = one?.filter((person) => other?.includes(person)) ?? [];
    expect(both.length).toBeLessThan(120);
    const early = one?.filter((person) => crowd.indexOf(person) < 10_000) ?? [];
    expect(early.length / (one?.length ?? 1)).toBeCloseTo(0.5, 1);
  });
});
