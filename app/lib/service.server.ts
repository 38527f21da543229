import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import WebSocket from "ws";
import type { Backend } from "./backend";
import type { Database } from "./database.types";

// The only module that uses the secret key, which row-level security does not hold. No route may import it.

/** For explanations, handles and jobs. */
export function serviceClient(backend: Backend): SupabaseClient<Database> {
  return createClient<Database>(backend.url, backend.secretKey, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: { fetch: backend.fetch },
    // Node 20 has no WebSocket of its own, and the client wants one even when it is not used.
    realtime: { transport: WebSocket as never },
  });
}

/**
 * Calls a function and hands its answer on as bytes that nobody has read: for the engine's inputs, which
 * would hold up the web server if it parsed them.
 * @throws an error where the database does not answer with success.
 */
export async function serviceBytes(
  backend: Backend,
  name: string,
  args: object,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  const response = await backend.fetch(`${backend.url}/rest/v1/rpc/${name}`, {
    method: "POST",
    headers: {
      apikey: backend.secretKey,
      Authorization: `Bearer ${backend.secretKey}`,
      "Content-Type": "application/json",
    },
    body: JSON.stringify(args),
    signal,
  });
  if (!response.ok) {
    throw new Error(`${name}: the database answered ${response.status} ${await response.text()}`);
  }
  return response.arrayBuffer();
}
