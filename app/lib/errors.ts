/** What supabase-js answers, for queries and functions alike. */
type Answer<T> = {
  data: T;
  error: { code: string; message: string; details?: string | null; hint?: string | null } | null;
  status: number;
};

/** Why the database said no. `key` is a word of the dictionary `refusals`. */
export type Refusal = { ok: false; key: string; status: 409 | 422 };
export type RpcResult<T> = { ok: true; data: T } | Refusal;

const KEY = /^[a-z][a-z0-9_]{0,63}$/;

/**
 * For functions that change state: refusals (409, 422) go back to the form, 401, 403 and 404 are
 * thrown as responses, everything else is a fault of ours and thrown as an error.
 */
export async function rpcOrThrow<T>(
  call: PromiseLike<Answer<T>>,
): Promise<RpcResult<NonNullable<T>>> {
  const answer = await call;
  if (!answer.error) return { ok: true, data: answer.data as NonNullable<T> };

  const status = statusOf(answer);
  if (status === 409 || status === 422) {
    const { code, message } = answer.error;
    return { ok: false, status, key: KEY.test(message) ? message : constraintKey(code) };
  }
  throw failure(status, answer.error);
}

/** The functions speak in keys, constraints in prose: 23503 is a code that no reference table has. */
function constraintKey(code: string): string {
  return code === "23503" ? "choice_gone" : "conflict";
}

/** For reads, where a refusal has no form to go back to. */
export async function rowsOrThrow<T>(query: PromiseLike<Answer<T>>): Promise<NonNullable<T>> {
  const answer = await query;
  if (answer.error) throw failure(statusOf(answer), answer.error);
  return answer.data as NonNullable<T>;
}

/** A single row that must exist: none is a 404. Use with `.maybeSingle()`. */
export async function rowOrNotFound<T>(query: PromiseLike<Answer<T>>): Promise<NonNullable<T>> {
  const row: NonNullable<T> | null = await rowsOrThrow(query);
  if (row === null) throw new Response(null, { status: 404 });
  return row;
}

/** The code says it when the function chose it (`PT409`); else the status of the answer. */
function statusOf({ error, status }: Answer<unknown>): number {
  const chosen = /^PT([45]\d\d)$/.exec(error?.code ?? "")?.[1];
  return chosen ? Number(chosen) : status;
}

function failure(status: number, error: { code: string; message: string }): Response | Error {
  if ([401, 403, 404, 409, 422].includes(status)) return new Response(null, { status });
  return new Error(`The database answered ${status} ${error.code}: ${error.message}`, {
    cause: error,
  });
}
