import type { AppLoadContext } from "~/lib/context";
import { rowsOrThrow, rpcOrThrow } from "~/lib/errors";

type Supabase = AppLoadContext["supabase"];
export type Session = { id: string; startedAt: string; usedAt: string; here: boolean };

/** Where the person is signed in, the latest used first. */
export async function loadSessions(supabase: Supabase): Promise<Session[]> {
  const rows = await rowsOrThrow(supabase.rpc("my_sessions"));
  return rows.map(({ id, started_at, used_at, here }) => ({
    id,
    startedAt: started_at,
    usedAt: used_at,
    here,
  }));
}

export function endSession(supabase: Supabase, sessionId: string) {
  return rpcOrThrow(supabase.rpc("end_session", { session_id: sessionId }));
}

/** False: the auth server is away. */
export async function endOtherSessions(supabase: Supabase): Promise<boolean> {
  const { error } = await supabase.auth.signOut({ scope: "others" });
  return error === null;
}
