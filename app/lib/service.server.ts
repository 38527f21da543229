import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import WebSocket from "ws";
import type { Backend } from "./backend";
import type { Database } from "./database.types";

/**
 * A client with the secret key, which row-level security does not hold. It is for
 * explanations, handles and jobs; no route may import this module. The engine reads its inputs by itself.
 */
export function serviceClient(backend: Backend): SupabaseClient<Database> {
  return createClient<Database>(backend.url, backend.secretKey, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: { fetch: backend.fetch },
    // Node 20 has no WebSocket of its own, and the client wants one even when it is not used.
    realtime: { transport: WebSocket as never },
  });
}
