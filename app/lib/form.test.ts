import { describe, expect, test } from "vitest";
import { z } from "zod";
import { invalidField, parseForm, readForm, refused } from "./form";
import { text } from "./text";

const schema = z.object({ name: text(10), password: text(72, 10) });
const URL_ENCODED = "application/x-www-form-urlencoded";

function post(body: BodyInit | null, headers: Record<string, string> = {}) {
  return new Request("http://musubi.example/x", {
    method: "POST",
    body,
    headers: { "Content-Type": URL_ENCODED, ...headers },
  });
}

async function thrownBy(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error) => error,
  );
}

describe("parseForm", () => {
  test("gives values and echoes what was typed, but no password", async () => {
    const form = await parseForm(post("name=%E5%B1%B1&password=correct+horse"), schema);
    expect(form).toEqual({
      ok: true,
      value: { name: "山", password: "correct horse" },
      values: { name: "山", password: "" },
    });
  });

  test("gives errors with what was typed", async () => {
    const form = await parseForm(post("name=&password=short"), schema);
    expect(form).toMatchObject({
      ok: false,
      values: { name: "", password: "" },
      errors: { fields: { name: { code: "required" }, password: { code: "tooShort" } } },
    });
  });

  test("strips nested passwords too", async () => {
    const form = await parseForm(post("rows.0.newPassword=x&rows.0.name=y"), schema);
    expect(form.values).toEqual({ rows: [{ newPassword: "", name: "y" }] });
  });

  test("an empty body is an empty form", async () => {
    expect(await parseForm(post(null), schema)).toMatchObject({ ok: false, values: {} });
  });

  test("broken encoding is no fault of the server", async () => {
    const form = await parseForm(post("name=%E5%ff%zz&password=correct+horse"), schema);
    expect(form).toHaveProperty("ok");
  });
});

describe("readForm", () => {
  test("refuses what is not a plain form", async () => {
    const thrown = await thrownBy(readForm(post("{}", { "Content-Type": "application/json" })));
    expect((thrown as Response).status).toBe(415);
  });

  test("refuses a large body by its length", async () => {
    const thrown = await thrownBy(readForm(post("a=b", { "Content-Length": "99999999" })));
    expect((thrown as Response).status).toBe(413);
  });

  test("counts what arrives where the length is not told", async () => {
    const thrown = await thrownBy(readForm(post(`a=${"x".repeat(300_000)}`)));
    expect((thrown as Response).status).toBe(413);
  });
});

test("answers carry their status", () => {
  const refusal = refused({ key: "match_closed", status: 409 }, { a: "b" });
  expect(refusal.init?.status).toBe(409);
  expect(refusal.data).toEqual({
    errors: { fields: {}, form: [{ refusal: "match_closed", params: undefined }] },
    values: { a: "b" },
  });
  expect(invalidField({}, "email", "invalidEmail").init?.status).toBe(400);
});
