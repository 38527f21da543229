import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeOf, printed, rankAgreement } from "./correlation";

const list = (text: string) => [...text];
const anyOrder = fc
  .integer({ min: 2, max: 40 })
  .chain((size) =>
    fc.shuffledSubarray([...Array(size).keys()].map(String), { minLength: size, maxLength: size }),
  );

describe("rankAgreement", () => {
  it.each([
    ["abcd", "abcd", 1, 1],
    ["abcd", "dcba", -1, 0],
    // One pair of six is turned round.
    ["abcd", "abdc", 4 / 6, 5 / 6],
    // 33 of 45 pairs, counted by hand.
    ["abcdefghij", "dgacebhfji", 21 / 45, 33 / 45],
  ])("of %s and %s", (now, then, tau, kept) => {
    const agreement = rankAgreement(list(now), list(then));
    expect(agreement?.tau).toBeCloseTo(tau, 12);
    expect(agreement?.kept).toBeCloseTo(kept, 12);
  });

  it("of nobody or one is none", () => {
    expect(rankAgreement([], [])).toBeNull();
    expect(rankAgreement(["a"], ["a"])).toBeNull();
  });

  it("is 1 for the same order, the opposite for the reverse, and the same both ways round", () => {
    fc.assert(
      fc.property(anyOrder, anyOrder, (now, other) => {
        const then = other.length === now.length ? other : now.toReversed();
        const [there, back] = [rankAgreement(now, then), rankAgreement(then, now)];
        expect(back?.tau).toBeCloseTo(there?.tau as number, 12);
        expect(rankAgreement(now, now)?.tau).toBe(1);
        const reversed = rankAgreement(now, then.toReversed());
        expect(reversed?.tau).toBeCloseTo(-(there?.tau as number), 12);
        expect(there?.kept).toBeCloseTo(((there?.tau as number) + 1) / 2, 12);
      }),
    );
  });
});

describe("printed", () => {
  it("rounds down, so that a single pair out of order is not printed as none", () => {
    const people = (size: number) => [...Array(size).keys()].map(String);
    const swapped = (size: number) => ["1", "0", ...people(size).slice(2)];
    const of = (size: number, then: string[]) => {
      const agreement = rankAgreement(people(size), then);
      return agreement && printed(agreement);
    };
    expect(of(21, swapped(21))).toEqual({ tau: "0.99", kept: "99.5%" });
    expect(of(40, swapped(40))).toEqual({ tau: "0.997", kept: "99.8%" });
    expect(of(40, people(40))).toEqual({ tau: "1", kept: "100%" });
    expect(of(2, swapped(2))).toEqual({ tau: "-1", kept: "0%" });
  });

  it("keeps the digits of what needs no more", () => {
    expect(printed({ tau: 0.14, kept: 0.57 })).toEqual({ tau: "0.14", kept: "57%" });
  });
});

describe("changeOf", () => {
  it.each([
    [null, "none"],
    [1, "none"],
    [0.95, "hardly"],
    [0.9, "hardly"],
    [0.8, "somewhat"],
    [0.5, "considerably"],
    [0.1, "wholly"],
    [-1, "wholly"],
  ])("τ of %s: %s", (tau, change) => {
    expect(changeOf(tau === null ? null : { tau, kept: 0.5 })).toBe(change);
  });
});
