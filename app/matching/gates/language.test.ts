import { expect, test } from "vitest";
import { pair } from "../testing/fixtures";
import { languageGate } from "./language";

function check(spoken: string[], needed: string[]) {
  return languageGate.check(
    pair({ talent: { languages: spoken }, opening: { languages: needed } }),
  );
}

test("every language that the work needs must be there", () => {
  expect(check(["en", "ja"], ["ja", "en"])).toEqual({ outcome: "pass" });
  expect(check(["ja"], ["ja", "en"])).toEqual({ outcome: "fail", reason: "language_missing" });
});

test("work that needs no language passes, also for a blank profile", () => {
  expect(check([], []).outcome).toBe("pass");
});

test("a blank profile is unknown", () => {
  expect(check([], ["ja"]).outcome).toBe("unknown");
});

test("gives both lists in a fixed order", () => {
  const clash = pair({ talent: { languages: ["zh", "en"] }, opening: { languages: ["ja"] } });
  expect(languageGate.facts(clash)).toEqual([
    { key: "languages", talent: ["en", "zh"], opening: ["ja"] },
  ]);
});
