import { expect, test } from "vitest";
import { z } from "zod";
import { email, optional, optionalText, text } from "~/lib/text";
import { choice, choices, consent, day, integer, rows, ticked, yen } from "~/lib/values";
import { isRequired } from "./required";

const schema = z
  .object({
    name: text(10),
    note: optionalText(10),
    size: integer(1, 9),
    pay: optional(yen(0, 9)),
    mode: choice(["a", "b"]),
    some: choices(["a", "b"], { min: 1 }),
    any: choices(["a", "b"]),
    start: day(),
    terms: consent,
    news: ticked,
    people: rows(z.object({ email, phone: optionalText(10) }), { max: 3 }),
  })
  .refine(() => true);

test.each(["name", "size", "mode", "some", "start", "terms", "people.0.email"])("%s is", (name) => {
  expect(isRequired(schema, name)).toBe(true);
});

test.each(["note", "pay", "any", "news", "people.2.phone", "nowhere", "name.inside"])(
  "%s is not",
  (name) => {
    expect(isRequired(schema, name)).toBe(false);
  },
);

test("looks through what is done to a whole form", () => {
  expect(
    isRequired(
      schema.transform((value) => value),
      "name",
    ),
  ).toBe(true);
});
