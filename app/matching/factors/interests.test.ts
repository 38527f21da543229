import { expect, test } from "vitest";
import { pair } from "../testing/fixtures";
import { interestsFactor } from "./interests";

const rate = (...args: Parameters<typeof pair>) => interestsFactor.rate(pair(...args));

test("theme, industry and role are equal parts", () => {
  expect(rate().value).toBe(1);
  expect(rate({ talent: { themesOfInterest: ["tourism"] } }).value).toBeCloseTo(2 / 3, 12);
  expect(
    rate({ talent: { themesOfInterest: ["x"], industriesOfInterest: ["x"], roles: ["x"] } }).value,
  ).toBe(0);
});

test("what the opening does not name leaves the mean", () => {
  const opening = { industry: null, roles: [] };
  expect(rate({ opening }).value).toBe(1);
  expect(rate({ opening, talent: { themesOfInterest: ["tourism"] } }).value).toBe(0);
});

test("what the talent does not name is neutral; naming nothing is unknown", () => {
  expect(rate({ talent: { roles: [], industriesOfInterest: [] } })).toEqual({
    state: "known",
    value: expect.closeTo(2 / 3, 12),
    known: 1 / 3,
  });
  const blank = { themesOfInterest: [], industriesOfInterest: [], roles: [] };
  expect(rate({ talent: blank }).state).toBe("unknown");
});

test("one role in common is enough", () => {
  const talent = { roles: ["design", "pm"] };
  expect(rate({ talent, opening: { roles: ["data", "pm"] } }).value).toBe(1);
});
