import { expect, it } from "vitest";
import { toPostgrestError } from "./db-errors";

function raised(code: string): Error {
  return Object.assign(new Error("said so"), { code, detail: "a detail", hint: "a hint" });
}

it.each([
  ["a check", "23514", 400],
  ["an exclusion constraint", "23P01", 400],
  ["a plain raise", "P0001", 400],
  ["no data found", "P0002", 500],
  ["a serialization failure", "40001", 500],
  ["a deadlock", "40P01", 500],
  ["a statement that took too long", "57014", 500],
  ["a server that is shutting down", "57P01", 503],
  ["a lost connection", "ECONNREFUSED", 503],
  ["a state of our own", "MU001", 400],
])("%s (%s) becomes %i", (_, code, status) => {
  const { message, ...error } = toPostgrestError(raised(code)) as Error & { detail: string };
  expect(error).toMatchObject({ code: "PGRST" });
  expect(JSON.parse(error.detail)).toEqual({ status, headers: {} });
  expect(JSON.parse(message)).toEqual({
    code,
    message: "said so",
    details: "a detail",
    hint: "a hint",
  });
});

it.each(["PT409", "PGRST", "42501", "22P02", "23502", "23503", "23505", "25006"])(
  "leaves %s to Supabase Lite, which knows it",
  (code) => {
    const error = raised(code);
    expect(toPostgrestError(error)).toBe(error);
  },
);

it("leaves errors alone that are not the database's", () => {
  const error = new TypeError("oops");
  expect(toPostgrestError(error)).toBe(error);
});
