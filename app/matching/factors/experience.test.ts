import { expect, test } from "vitest";
import { pair } from "../testing/fixtures";
import { experienceFactor } from "./experience";

const value = (...args: Parameters<typeof pair>) => experienceFactor.rate(pair(...args)).value;

test("industry and theme count half each", () => {
  expect(value()).toBe(1);
  expect(value({ talent: { industries: ["A"] } })).toBe(0.5);
  expect(value({ talent: { industries: ["A"], themes: ["tourism"] } })).toBe(0);
});

test("none claimed is none: naming other experience is never worse than a blank", () => {
  expect(experienceFactor.rate(pair({ talent: { industries: [], themes: [] } }))).toEqual({
    state: "known",
    value: 0,
    known: 1,
  });
});

test("an opening without an industry asks for the theme alone", () => {
  expect(value({ opening: { industry: null } })).toBe(1);
  expect(value({ opening: { industry: null }, talent: { themes: [] } })).toBe(0);
});

test("interest is not experience", () => {
  const talent = { industries: [], themes: [], themesOfInterest: ["manufacturing"] };
  expect(value({ talent })).toBe(0);
});
