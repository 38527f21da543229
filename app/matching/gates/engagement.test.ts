import { expect, test } from "vitest";
import { pair } from "../testing/fixtures";
import { engagementGate } from "./engagement";

test("one type in common is enough", () => {
  const talent = { engagementTypes: ["pro_bono", "side_job"] as const };
  const opening = { engagementTypes: ["side_job", "contract"] as const };
  expect(engagementGate.check(pair({ talent, opening }))).toEqual({ outcome: "pass" });
});

test("none in common fails, with both lists in a fixed order", () => {
  const clash = pair({
    talent: { engagementTypes: ["pro_bono", "employment"] },
    opening: { engagementTypes: ["side_job", "contract"] },
  });
  expect(engagementGate.check(clash)).toEqual({
    outcome: "fail",
    reason: "no_common_engagement_type",
  });
  expect(engagementGate.facts(clash)).toEqual([
    {
      key: "engagement_types",
      talent: ["employment", "pro_bono"],
      opening: ["contract", "side_job"],
    },
  ]);
});

test("a blank on either side is unknown", () => {
  const blank = { engagementTypes: [] };
  expect(engagementGate.check(pair({ talent: blank })).outcome).toBe("unknown");
  expect(engagementGate.check(pair({ opening: blank })).outcome).toBe("unknown");
});
