import { expect, test } from "vitest";
import { pair } from "../testing/fixtures";
import { hoursGate } from "./hours";

function check(most: number | null, fewest: number | null) {
  return hoursGate.check(
    pair({ talent: { hoursMin: null, hoursMax: most }, opening: { hoursMin: fewest } }),
  );
}

test("the most given must reach the fewest needed", () => {
  expect(check(8, 8)).toEqual({ outcome: "pass" });
  expect(check(7.5, 8)).toEqual({ outcome: "fail", reason: "too_few_hours" });
});

test("an unknown end is unknown", () => {
  expect(check(null, 8).outcome).toBe("unknown");
  expect(check(8, null).outcome).toBe("unknown");
});

test("a known zero is known", () => {
  expect(check(0, 8).outcome).toBe("fail");
  expect(check(0, 0).outcome).toBe("pass");
});

test("gives both ranges", () => {
  expect(hoursGate.facts(pair())).toEqual([
    { key: "hours", talent: { min: 5, max: 15 }, opening: { min: 8, max: 12 } },
  ]);
});
