import { expect, test } from "vitest";
import { byRank, type Candidate } from "./order";
import { scorePair } from "./score";
import { context, opening, talent } from "./testing/fixtures";

const base = scorePair(talent(), opening(), context());
function candidate(pair: object = {}, rest: Partial<Candidate> = {}): Candidate {
  return { pair: { ...base, ...pair }, confirmed: 0, hash: 0, ...rest };
}

test.each<[string, Candidate, Candidate]>([
  [
    "an eligible pair, however low its score",
    candidate({ eligible: true, score: 1 }),
    candidate({ eligible: false, score: 99 }),
  ],
  ["the higher score", candidate({ score: 60, q: 0.5 }), candidate({ score: 59, q: 0.9 })],
  ["the higher q", candidate({ q: 0.9 }), candidate({ q: 0.8 }, { confirmed: 9 })],
  [
    "the later confirmation",
    candidate({}, { confirmed: 2, hash: 9 }),
    candidate({}, { confirmed: 1 }),
  ],
  [
    "the lower hash",
    candidate({ talentId: "z" }, { hash: 1 }),
    candidate({ talentId: "a" }, { hash: 2 }),
  ],
  ["the lower talent id", candidate({ talentId: "a" }), candidate({ talentId: "b" })],
  ["the lower opening id", candidate({ openingId: "a" }), candidate({ openingId: "b" })],
])("first comes %s", (_, first, second) => {
  expect(byRank(first, second)).toBeLessThan(0);
  expect(byRank(second, first)).toBeGreaterThan(0);
});

test("only the same pair is equal, confirmed or not", () => {
  const never = candidate({}, { confirmed: Number.NEGATIVE_INFINITY });
  expect(byRank(never, never)).toBe(0);
});
