import { describe, expect, test } from "vitest";
import { pair } from "../testing/fixtures";
import { availabilityFactor, hoursCovered, startInTime } from "./availability";

const rate = (...args: Parameters<typeof pair>) => availabilityFactor.rate(pair(...args));

describe("hours covered", () => {
  test("is the share of the hours wanted, at most 1", () => {
    expect(hoursCovered(6, 12)).toBe(0.5);
    expect(hoursCovered(40, 12)).toBe(1);
  });

  test("no hours wanted are covered by none", () => {
    expect(hoursCovered(0, 0)).toBe(1);
  });

  test("asks for the most that is wanted, or the fewest where only that is known", () => {
    const talent = { hoursMin: null, hoursMax: 10 };
    expect(rate({ talent, opening: { hoursMin: 5, hoursMax: 20 } }).value).toBe(0.75);
    expect(rate({ talent, opening: { hoursMin: 5, hoursMax: null } }).value).toBe(1);
  });
});

describe("start", () => {
  test("falls evenly from 1 in time to 0 at 90 days late", () => {
    expect(startInTime(-10, 90)).toBe(1);
    expect(startInTime(0, 90)).toBe(1);
    expect(startInTime(45, 90)).toBe(0.5);
    expect(startInTime(90, 90)).toBe(0);
    expect(startInTime(900, 90)).toBe(0);
  });

  test("on the day is in time, over a leap day too", () => {
    const opening = { startOn: "2028-02-29" };
    const context = { asOf: "2028-01-01" };
    expect(rate({ opening, context, talent: { availableFrom: "2028-02-29" } }).value).toBe(1);
    const facts = availabilityFactor.facts(
      pair({ opening, context, talent: { availableFrom: "2028-03-01" } }),
    );
    expect(facts[1]).toMatchObject({ key: "start", context: 1 });
  });

  test("nobody is late for a start that has passed, only from today on", () => {
    const opening = { startOn: "2026-03-01" };
    expect(rate({ opening, talent: { availableFrom: "2026-04-01" } }).value).toBe(1);
    expect(rate({ opening, talent: { availableFrom: "2026-05-16" } }).value).toBe(0.75);
  });
});

test("one unknown half is neutral, two are unknown", () => {
  const blank = { hoursMin: null, hoursMax: null };
  expect(rate({ talent: blank })).toEqual({ state: "known", value: 0.75, known: 0.5 });
  expect(rate({ talent: { availableFrom: null } })).toMatchObject({ value: 0.75, known: 0.5 });
  expect(rate({ opening: { startOn: null } })).toMatchObject({ known: 0.5 });
  expect(rate({ talent: { ...blank, availableFrom: null } }).state).toBe("unknown");
});
