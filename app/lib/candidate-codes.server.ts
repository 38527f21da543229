import type { SupabaseClient } from "@supabase/supabase-js";
import type { Backend } from "~/lib/backend";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { serviceClient } from "~/lib/service.server";

/**
 * The handles under which an opening's firm sees people, in their order; with a handle comes its code.
 * Whoever shows people that the engine ranked names them first, so that all who look say the same.
 */
export function issueHandles(
  backend: Backend,
  openingId: string,
  talentIds: readonly string[],
): Promise<string[]> {
  return rowsOrThrow(
    serviceClient(backend).rpc("issue_handles", {
      opening_id: openingId,
      talent_ids: [...talentIds],
    }),
  );
}

/** The codes of people in an opening by their ids, read with an administrator's own client. */
export async function codesOf(
  supabase: SupabaseClient<Database>,
  openingId: string,
  talentIds: readonly string[],
): Promise<Record<string, string>> {
  const rows = await rowsOrThrow(
    supabase.rpc("candidate_codes", { opening_id: openingId, talent_ids: [...talentIds] }),
  );
  return Object.fromEntries(rows.map(({ talent_id, code }) => [talent_id, code]));
}
