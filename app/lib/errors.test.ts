import { expect, test } from "vitest";
import { rowOrNotFound, rowsOrThrow, rpcOrThrow } from "./errors";

const failed = (code: string, message: string, status: number) =>
  Promise.resolve({ data: null, error: { code, message }, status });
const thrownBy = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => error,
  );

test("hands data on", async () => {
  const answer = Promise.resolve({ data: { id: 1 }, error: null, status: 200 });
  expect(await rpcOrThrow(answer)).toEqual({ ok: true, data: { id: 1 } });
});

test("gives refusals back with their key", async () => {
  expect(await rpcOrThrow(failed("PT409", "match_closed", 409))).toEqual({
    ok: false,
    key: "match_closed",
    status: 409,
  });
  expect(await rpcOrThrow(failed("PT422", "reason_required", 400))).toMatchObject({ status: 422 });
});

test("a unique index has no key of ours", async () => {
  const refusal = await rpcOrThrow(failed("23505", 'duplicate key value violates "x"', 409));
  expect(refusal).toMatchObject({ ok: false, key: "conflict" });
});

test("a code that no table has is told apart from a duplicate", async () => {
  const refusal = await rpcOrThrow(failed("23503", 'violates foreign key constraint "x"', 409));
  expect(refusal).toEqual({ ok: false, key: "choice_gone", status: 409 });
});

test.each([401, 403, 404])("throws %d as a response", async (status) => {
  const thrown = await thrownBy(rpcOrThrow(failed(`PT${status}`, "not_yours", status)));
  expect(thrown).toBeInstanceOf(Response);
  expect((thrown as Response).status).toBe(status);
  expect(await (thrown as Response).text()).toBe("");
});

test("everything else is a fault", async () => {
  expect(await thrownBy(rpcOrThrow(failed("SUP", "boom", 500)))).toBeInstanceOf(Error);
  expect(await thrownBy(rowsOrThrow(failed("42P01", "no such table", 404)))).toBeDefined();
});

test("a row that is not there is a 404", async () => {
  const none = Promise.resolve({ data: null, error: null, status: 200 });
  expect(((await thrownBy(rowOrNotFound(none))) as Response).status).toBe(404);
});
