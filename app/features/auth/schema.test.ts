import { expect, test } from "vitest";
import { parseValues } from "~/lib/form-parse";
import { confirmSchema, loginSchema, resetPasswordSchema, signupSchema } from "./schema";

const good = { kind: "talent", email: "a@example.jp", password: "three small words", terms: "on" };

test("signs up with consent only", () => {
  expect(parseValues(good, signupSchema).ok).toBe(true);
  const { terms: _, ...unticked } = good;
  expect(parseValues(unticked, signupSchema)).toMatchObject({
    errors: { fields: { terms: { code: "mustAgree" } } },
  });
});

test.each([
  ["", "required"],
  ["ninechars", "passwordTooShort"],
  ["a".repeat(73), "passwordTooLong"],
  ["あ".repeat(25), "passwordTooLong"],
])("refuses the password %j", (password, code) => {
  expect(parseValues({ ...good, password }, signupSchema)).toMatchObject({
    errors: { fields: { password: { code } } },
  });
});

test.each(["a".repeat(72), "あ".repeat(24), "  spaces count too  "])(
  "keeps %j as it is",
  (password) => {
    const parsed = parseValues({ ...good, password }, signupSchema);
    expect(parsed).toMatchObject({ value: { password } });
  },
);

test("nobody signs up as an administrator", () => {
  expect(parseValues({ ...good, kind: "admin" }, signupSchema).ok).toBe(false);
});

test("logs in with passwords that are older than the rules", () => {
  expect(parseValues({ email: "a@example.jp", password: "short" }, loginSchema).ok).toBe(true);
});

test("recovery has a page of its own, which wants token and password together", () => {
  expect(confirmSchema.safeParse({ token_hash: "x", type: "recovery" }).success).toBe(false);
  expect(resetPasswordSchema.safeParse({ password: "three small words" }).success).toBe(false);
});
