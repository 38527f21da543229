import { expect, test } from "vitest";
import { pair } from "../testing/fixtures";
import { modeValue, placeFactor } from "./place";

const rate = (...args: Parameters<typeof pair>) => placeFactor.rate(pair(...args));

test("a wished mode is 1, one step away is half, the opposite end nothing", () => {
  expect(modeValue("hybrid", ["hybrid"], 0.5)).toBe(1);
  expect(modeValue("hybrid", ["remote"], 0.5)).toBe(0.5);
  expect(modeValue("onsite", ["remote"], 0.5)).toBe(0);
  expect(modeValue("onsite", ["remote", "hybrid"], 0.5)).toBe(0.5);
});

test("a wished prefecture is 1, one with ties 0.8, any other 0", () => {
  const modes = { wishedModes: ["hybrid"] as const };
  const place = (wishedPrefectures: string[], tiedPrefectures: string[]) =>
    rate({ talent: { ...modes, wishedPrefectures, tiedPrefectures } }).value;
  expect(place(["16"], [])).toBe(1);
  expect(place(["16"], ["16"])).toBe(1);
  expect(place([], ["16"])).toBe(0.9);
  expect(place(["47"], ["01"])).toBe(0.5);
});

test("the place counts for remote work as well", () => {
  const opening = { mode: "remote" as const, prefecture: "47" };
  expect(rate({ opening }).value).toBe(0.5);
});

test("a blank half is neutral, two blanks are unknown", () => {
  const nowhere = { wishedPrefectures: [], tiedPrefectures: [] };
  expect(rate({ talent: nowhere })).toMatchObject({ value: 0.75, known: 0.5 });
  expect(rate({ talent: { wishedModes: [] } })).toMatchObject({ value: 0.75, known: 0.5 });
  expect(rate({ talent: { ...nowhere, wishedModes: [] } }).state).toBe("unknown");
});
