import { expect, test } from "vitest";
import { type MatchEvent, nextOf, stepsOf } from "./timeline";

const event = (action: string, side: string, at = "2026-11-01T00:00:00Z"): MatchEvent => ({
  action,
  side,
  at,
  reason: null,
});
const match = { consents: { company: null, talent: "x" }, stateChangedAt: "2026-10-01T00:00:00Z" };

test("events become steps in their order; what there are no words for is left out", () => {
  const steps = stepsOf([
    event("apply", "talent"),
    event("secret", "admin"),
    event("approve", "admin"),
  ]);
  expect(steps.map(({ entry }) => entry)).toEqual(["apply_talent", "approve_admin"]);
});

test("an open match waits for somebody since its last step", () => {
  const steps = stepsOf([
    event("apply", "talent"),
    event("approve", "admin", "2026-11-09T00:00:00Z"),
  ]);
  expect(nextOf({ ...match, state: "proposed" }, [])).toEqual({
    waiting: "operator",
    since: match.stateChangedAt,
  });
  expect(nextOf({ ...match, state: "introduced" }, steps)).toEqual({
    waiting: "other",
    since: "2026-11-09T00:00:00Z",
  });
});

test.each(["closed", "connected", "active", "completed"] as const)(
  "nobody has to act on one that is %s",
  (state) => {
    expect(nextOf({ ...match, state }, [])).toBeNull();
  },
);
