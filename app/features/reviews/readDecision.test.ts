import { expect, test } from "vitest";
import { readDecision } from "./readDecision";
import { COMPANY_DECISIONS, OPENING_DECISIONS } from "./schema";

test.each(COMPANY_DECISIONS)("the button %s is read", (decision) => {
  expect(readDecision(decision, COMPANY_DECISIONS)).toBe(decision);
});

test.each([undefined, "", "APPROVE", "approveWithOpening", ["approve"]])(
  "%s decides nothing about an opening",
  (sent) => {
    expect(() => readDecision(sent, OPENING_DECISIONS)).toThrow(
      expect.objectContaining({ status: 400 }),
    );
  },
);
