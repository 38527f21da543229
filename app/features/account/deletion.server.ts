import type { AppLoadContext } from "~/lib/context";
import { rowsOrThrow, rpcOrThrow } from "~/lib/errors";

type Supabase = AppLoadContext["supabase"];

/** What a deletion would do, and what stands in its way. */
export type Deletion = {
  ownedAlone: { id: string; name: string }[];
  memberships: number;
  hasProfile: boolean;
  openMatches: number;
  lastAdmin: boolean;
};

export async function loadDeletion(supabase: Supabase): Promise<Deletion> {
  return (await rowsOrThrow(supabase.rpc("account_deletion"))) as Deletion;
}

/** One transaction in the database; the cookies of a session that is gone go with it. */
export async function deleteAccount(supabase: Supabase) {
  const deleted = await rpcOrThrow(supabase.rpc("delete_account"));
  if (deleted.ok) await supabase.auth.signOut({ scope: "local" });
  return deleted;
}
