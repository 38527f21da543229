import { expect, test } from "vitest";
import { firstMessage, toFieldErrors, toProblems } from "./problems";

const say = (error: object) =>
  "code" in error ? String(error.code) : `refused: ${(error as { refusal: string }).refusal}`;

const errors = toFieldErrors(
  {
    fields: {
      name: { code: "required" },
      "people.1.email": { code: "invalidEmail" },
      people: { code: "chooseAtMost" },
    },
    form: [{ refusal: "match_closed" }, { code: "invalid" }],
  },
  say,
);

test("lists every problem with its field, those of the form without", () => {
  expect(toProblems(errors)).toEqual([
    { name: "name", message: "required", code: "required" },
    { name: "people", message: "chooseAtMost", code: "chooseAtMost" },
    { name: "people.1.email", message: "invalidEmail", code: "invalidEmail" },
    { message: "refused: match_closed" },
    { message: "invalid" },
  ]);
});

test("nothing wrong, nothing listed", () => {
  expect(toProblems({})).toEqual([]);
});

test("a field says its own error, or the first one inside it", () => {
  expect(firstMessage(errors.name)).toBe("required");
  expect(firstMessage([undefined, { message: "second" }])).toBe("second");
  expect(firstMessage(undefined)).toBeUndefined();
});
