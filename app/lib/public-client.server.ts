import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import WebSocket from "ws";
import type { Backend } from "./backend";
import type { Database } from "./database.types";

/**
 * A client that is nobody: it reads what everybody may read. What is kept in the process for all
 * visitors is asked with it, so that nothing of one visitor can get there.
 */
export function publicClient(backend: Backend): SupabaseClient<Database> {
  return createClient<Database>(backend.url, backend.publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    global: { fetch: backend.fetch },
    // Node 20 has no WebSocket of its own, and the client wants one even when it is not used.
    realtime: { transport: WebSocket as never },
  });
}
