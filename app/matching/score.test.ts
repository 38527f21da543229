import { expect, test } from "vitest";
import { scorePair } from "./score";
import { BLANK, context, need, opening, talent } from "./testing/fixtures";
import { DEFAULT_WEIGHTS } from "./weights";

test("a worked example, by hand", () => {
  // q = 0.50·1 skills + 0.10·(3·1 + 1·0.4)/4 evidence + 0.10·1 + 0.15·1 + 0.15·1 = 0.985
  // p = 0.30·1 pay + 0.25·1 place + 0.15·1 hours + 0.20·1 interests + 0.10·0.5 growth = 0.95
  const score = scorePair(talent(), opening(), context());
  expect(score).toEqual({
    talentId: "t1",
    openingId: "o1",
    eligible: true,
    score: expect.closeTo((200 * 0.985 * 0.95) / (0.985 + 0.95), 9),
    q: expect.closeTo(0.985, 12),
    p: expect.closeTo(0.95, 12),
    confidence: 1,
    failedGates: [],
    unknownGates: [],
  });
});

test("a blank profile: nothing claimed, nothing known, nothing failed but the must", () => {
  const score = scorePair(talent(BLANK), opening(), context());
  expect(score.failedGates).toEqual(["must_skills"]);
  expect(score.unknownGates).toEqual(["engagement", "onsite", "hours", "language"]);
  expect(score.eligible).toBe(false);
  expect(score.p).toBeCloseTo(0.5, 12);
  expect(score.confidence).toBe(0);
});

test("confidence is the smaller side's share of known weight", () => {
  const noPay = scorePair(talent({ wishedPay: null }), opening(), context());
  expect(noPay.confidence).toBeCloseTo(0.7, 12);
});

test("in unpaid work pay is out of both sides, and its blank costs no confidence", () => {
  const unpaid = opening({ engagementTypes: ["pro_bono"], pay: null });
  const score = scorePair(
    talent({ engagementTypes: ["pro_bono"], wishedPay: null }),
    unpaid,
    context(),
  );
  expect(score.confidence).toBe(1);
});

test("a failing gate leaves the score as it is, so that near misses have an order", () => {
  const far = scorePair(talent({ onsiteDaysMax: 1 }), opening(), context());
  expect(far.eligible).toBe(false);
  expect(far.score).toBe(scorePair(talent(), opening(), context()).score);
});

test("an opening without requirements is scored by what is left", () => {
  const score = scorePair(talent(), opening({ requirements: [] }), context());
  expect(score.q).toBe(1);
  expect(score.eligible).toBe(true);
});

test("refuses invalid input at the door", () => {
  const badOpening = opening({ requirements: [need(1, 9)] });
  expect(() => scorePair(talent({ id: "" }), opening(), context())).toThrow("talent.id");
  expect(() => scorePair(talent(), badOpening, context())).toThrow("opening.requirements[0].level");
  expect(() => scorePair(talent(), opening(), context({ asOf: "now" }))).toThrow("context.asOf");
  const weights = { ...DEFAULT_WEIGHTS, neutral: 2 };
  expect(() => scorePair(talent(), opening(), context(), weights)).toThrow("weights.neutral");
});
