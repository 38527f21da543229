import { data } from "@remix-run/node";
import type { z } from "zod";
import { type RawValue, type RawValues, readFields } from "./form-data";
import type { ErrorCode, ErrorParams, FormErrors } from "./form-errors";
import { type Parsed, parseValues } from "./form-parse";

/** What an action answers when a form was not accepted: why, and what had been typed. */
export type FormFailure = { errors: FormErrors; values: RawValues };
export type ParsedForm<T> =
  | { ok: true; value: T; values: RawValues }
  | ({ ok: false } & FormFailure);

const MAX_BODY_BYTES = 256 * 1024;

/** Reads and judges a posted form. Give what `readForm` returned where one action serves several forms. */
export async function parseForm<S extends z.ZodType>(
  source: Request | RawValues,
  schema: S,
): Promise<ParsedForm<z.output<S>>> {
  const raw = source instanceof Request ? await readForm(source) : source;
  const parsed: Parsed<z.output<S>> = parseValues(raw, schema);
  const values = withoutPasswords(raw);
  return parsed.ok ? { ...parsed, values } : { ...parsed, values };
}

/** The fields as typed. Bodies that no form of ours sends are answered 413 or 415. */
export async function readForm(request: Request): Promise<RawValues> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) {
    throw new Response(null, { status: 415 });
  }
  return readFields(new URLSearchParams(await readText(request, MAX_BODY_BYTES)));
}

/** 400 with the errors beside their fields. */
export function invalid(failure: FormFailure) {
  return data({ errors: failure.errors, values: failure.values }, { status: 400 });
}

/** A check that only the server can make failed on one field. */
export function invalidField(
  values: RawValues,
  name: string,
  code: ErrorCode,
  params?: ErrorParams,
) {
  return invalid({ values, errors: { form: [], fields: { [name]: { code, params } } } });
}

/** The database said no: `refused(result, values)` with what `rpcOrThrow` returned. */
export function refused(
  refusal: { key: string; status: number; params?: ErrorParams },
  values: RawValues,
  headers?: HeadersInit,
) {
  const form = [{ refusal: refusal.key, params: refusal.params }];
  const failure: FormFailure = { errors: { fields: {}, form }, values };
  return data(failure, { status: refusal.status, headers });
}

async function readText(request: Request, maxBytes: number): Promise<string> {
  const tooLarge = new Response(null, { status: 413 });
  if (Number(request.headers.get("Content-Length")) > maxBytes) throw tooLarge;
  if (!request.body) return "";

  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  // The length header may be missing or untrue: count what arrives.
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Passwords never travel back into a page. Their fields are recognised by name. */
function withoutPasswords(values: RawValues): RawValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      /password/i.test(name) ? "" : withoutPasswordsInside(value),
    ]),
  );
}

function withoutPasswordsInside(value: RawValue): RawValue {
  if (Array.isArray(value)) return value.map(withoutPasswordsInside);
  return typeof value === "object" ? withoutPasswords(value) : value;
}
