import { expect, test } from "vitest";
import { need, opening } from "../testing/fixtures";
import { LIMITS } from "./limits";
import { assertOpening } from "./opening";

test("accepts an opening and one that leaves out what it may, handing back the same object", () => {
  const full = opening();
  expect(assertOpening(full)).toBe(full);
  const blank = opening({
    opensOn: null,
    expiresOn: null,
    requirements: [],
    onsiteDays: null,
    engagementTypes: [],
    hoursMin: null,
    hoursMax: null,
    startOn: null,
    lengthMonths: null,
    pay: null,
    industry: null,
    roles: [],
    languages: [],
  });
  expect(() => assertOpening(blank)).not.toThrow();
});

test.each([0.001, 4.78, 1e300, Number.MIN_VALUE])("accepts the requirement weight %s", (weight) => {
  expect(() => assertOpening(opening({ requirements: [need(1, 1, { weight })] }))).not.toThrow();
});

const tooMany = Array.from({ length: LIMITS.requirements + 1 }, (_, i) => need(i, 1));

test.each<[string, object, string]>([
  [
    "weight 0",
    { requirements: [need(1, 1, { weight: 0 })] },
    "requirements[0].weight: out_of_range",
  ],
  [
    "infinite weight",
    { requirements: [need(1, 1, { weight: Infinity })] },
    "requirements[0].weight: not_a_number",
  ],
  ["level 6", { requirements: [need(1, 6)] }, "requirements[0].level: out_of_range"],
  [
    "a skill asked for twice",
    { requirements: [need(1, 1), need(1, 2)] },
    "requirements[1]: duplicate",
  ],
  ["too many requirements", { requirements: tooMany }, "requirements: too_many"],
  [
    "a maybe for a must",
    { requirements: [{ ...need(1, 1), must: 1 }] },
    "requirements[0].must: not_a_boolean",
  ],
  ["no prefecture", { prefecture: null }, "prefecture: not_a_text"],
  ["an unknown mode", { mode: "office" }, "mode: not_allowed"],
  ["negative days", { onsiteDays: -1 }, "onsiteDays: out_of_range"],
  ["hours the wrong way round", { hoursMin: 12, hoursMax: 8 }, "hoursMin: bad_order"],
  [
    "an end before its beginning",
    { opensOn: "2026-05-02", expiresOn: "2026-05-01" },
    "opensOn: bad_order",
  ],
  ["a day that does not exist", { startOn: "2026-02-30" }, "startOn: not_a_day"],
  ["a length of nothing", { lengthMonths: 0 }, "lengthMonths: out_of_range"],
  ["an empty theme", { theme: "" }, "theme: bad_length"],
  ["no seat", { seats: 0 }, "seats: out_of_range"],
  ["a wish for age", { ageMax: 35 }, "ageMax: unknown_field"],
])("refuses %s", (_, change, message) => {
  expect(() => assertOpening({ ...opening(), ...change })).toThrow(`opening.${message}`);
});
