import { describe, expect, test } from "vitest";
import { z } from "zod";
import { rule } from "./form-errors";
import { parseValues } from "./form-parse";
import { optional, text } from "./text";
import { choice, choices, codes, consent, integer, rows } from "./values";

const schema = z.object({
  name: text(5),
  size: optional(integer(1, 100)),
  mode: choice(["remote", "hybrid"]),
  themes: choices(["a", "b", "c"], { min: 1, max: 2 }),
  terms: consent,
  people: rows(z.object({ role: text(5) }), { max: 2 }),
});

const good = { name: "山田", size: "", mode: "remote", themes: "a", terms: "on" };

function errorsOf(raw: Parameters<typeof parseValues>[0]) {
  const parsed = parseValues(raw, schema);
  return parsed.ok ? null : parsed.errors;
}

describe("parseValues", () => {
  test("gives what the schema makes of the strings", () => {
    expect(parseValues(good, schema)).toEqual({
      ok: true,
      value: { name: "山田", size: null, mode: "remote", themes: ["a"], terms: "on", people: [] },
    });
  });

  test("tells what is missing from an empty form", () => {
    expect(errorsOf({})?.fields).toMatchObject({
      name: { code: "required" },
      mode: { code: "requiredChoice" },
      themes: { code: "chooseAtLeast", params: { min: 1 } },
      terms: { code: "mustAgree" },
    });
  });

  test("names the fields of rows", () => {
    const people = [{ role: "x" }, { role: "toolong" }];
    expect(errorsOf({ ...good, people })?.fields).toEqual({
      "people.1.role": { code: "tooLong", params: { max: 5 } },
    });
  });

  test.each([
    ["name", ["a", "b"], "invalid"],
    ["name", { a: "b" }, "invalid"],
    ["mode", "office", "invalidChoice"],
    ["size", "many", "notNumber"],
    ["size", "1.5", "notInteger"],
    ["size", "101", "tooLarge"],
    ["name", "a\u0000", "forbiddenCharacters"],
    ["name", "a\u001b[0m", "forbiddenCharacters"],
    ["name", "a\ud800", "forbiddenCharacters"],
  ] as const)("%s=%j is %s", (name, value, code) => {
    expect(errorsOf({ ...good, [name]: value as never })?.fields[name]?.code).toBe(code);
  });

  test("accepts line feeds, tabs and characters beyond the first plane", () => {
    const free = z.object({ about: text(10) });
    expect(parseValues({ about: "𠮷\n\t😀" }, free).ok).toBe(true);
  });

  test("finds forbidden characters in fields that the schema does not know", () => {
    expect(errorsOf({ ...good, extra: "\u0000" })?.fields).toEqual({
      extra: { code: "forbiddenCharacters" },
    });
  });

  test("puts rules of the whole form where they belong", () => {
    const whole = schema.refine(() => false, rule("invalid"));
    const pointed = schema.refine(() => false, rule("endBeforeStart", undefined, ["size"]));
    expect(parseValues(good, whole)).toMatchObject({ errors: { form: [{ code: "invalid" }] } });
    expect(parseValues(good, pointed)).toMatchObject({
      errors: { fields: { size: { code: "endBeforeStart" } } },
    });
  });

  test("removes doubles from choices", () => {
    const only = z.object({ codes: codes({ max: 3 }) });
    expect(parseValues({ codes: ["x", "x"] }, only)).toMatchObject({ value: { codes: ["x"] } });
  });
});
