import type { JSONValue, TransactionSql } from "postgres";
import type { ApiRole, TestDatabase } from "../harness";

/** Who sends a request: the role of the data API, and the account behind it. */
export interface Actor {
  role: ApiRole;
  id?: string;
}

export const ANONYMOUS: Actor = { role: "anon" };
export const SERVICE: Actor = { role: "service_role" };
export const person = (id: string): Actor => ({ role: "authenticated", id });

/** Arguments by name, as the data API sends them. */
export type Arguments = Record<string, unknown>;

/** Lets the rest of the transaction run as this actor. */
export async function become(tx: TransactionSql, actor: Actor): Promise<void> {
  const claims = JSON.stringify({ role: actor.role, ...(actor.id && { sub: actor.id }) });
  await tx`select set_config('request.jwt.claims', ${claims}, true),
    set_config('role', ${actor.role}, true)`;
}

/** Calls a function inside a transaction that runs as whoever it is. */
export async function callIn(
  tx: TransactionSql,
  name: string,
  args: Arguments = {},
): Promise<unknown> {
  const names = Object.keys(args);
  const list = names.map((key, index) => `${key} => $${index + 1}`).join(", ");
  const [row] = await tx.unsafe(
    `select to_jsonb(answer) as answer from public.${name}(${list}) as answer`,
    Object.values(args) as JSONValue[] as never[],
  );
  return row?.answer;
}

/** Calls a function in a transaction of its own and keeps what it did. */
export function call<T = unknown>(
  db: TestDatabase,
  actor: Actor,
  name: string,
  args: Arguments = {},
): Promise<T> {
  return db.as(actor.role, actor.id ? { sub: actor.id } : {}, async (tx) => {
    return (await callIn(tx, name, args)) as T;
  });
}

/** The refusal of a call as `CODE key`, or `allowed`. */
export async function outcome(run: Promise<unknown>): Promise<string> {
  try {
    await run;
    return "allowed";
  } catch (error) {
    return refusalOf(error);
  }
}

export function refusalOf(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  if (!code) throw error;
  return code.startsWith("PT") ? `${code} ${message}` : code;
}
