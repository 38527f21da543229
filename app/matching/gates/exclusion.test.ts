import { expect, test } from "vitest";
import { pairKey } from "../context";
import { pair } from "../testing/fixtures";
import { EXCLUSION_REASONS, type ExclusionReason } from "../types";
import { exclusionGate } from "./exclusion";

function apart(reason: ExclusionReason, talentId = "t1", openingId = "o1") {
  return pair({ context: { excluded: new Map([[pairKey(talentId, openingId), reason]]) } });
}

test.each(EXCLUSION_REASONS)("%s keeps the pair apart, with its reason", (reason) => {
  expect(exclusionGate.check(apart(reason))).toEqual({ outcome: "fail", reason });
  expect(exclusionGate.facts(apart(reason))).toEqual([{ key: "exclusion", context: reason }]);
});

test("keeps no other pair apart", () => {
  expect(exclusionGate.check(apart("blocked", "t1", "o2"))).toEqual({ outcome: "pass" });
  expect(exclusionGate.check(apart("blocked", "o1", "t1"))).toEqual({ outcome: "pass" });
  expect(exclusionGate.check(pair())).toEqual({ outcome: "pass" });
});

test("refuses a reason that it does not know", () => {
  const odd = apart("odd" as ExclusionReason);
  expect(() => exclusionGate.check(odd)).toThrow("context.excluded: not_allowed");
});
