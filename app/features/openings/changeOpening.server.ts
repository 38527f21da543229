import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { type RpcResult, rpcOrThrow } from "~/lib/errors";
import type { Transition } from "./transitions";

/** The database checks who asks and from which state; a repeated request changes nothing more. */
export function changeOpening(
  supabase: SupabaseClient<Database>,
  openingId: string,
  transition: Transition,
): Promise<RpcResult<unknown>> {
  const opening_id = openingId;
  switch (transition) {
    case "submit":
      return rpcOrThrow(supabase.rpc("submit_opening", { opening_id }));
    case "pause":
      return rpcOrThrow(supabase.rpc("pause_opening", { opening_id }));
    case "resume":
      return rpcOrThrow(supabase.rpc("resume_opening", { opening_id }));
    case "fill":
      return rpcOrThrow(supabase.rpc("close_opening", { opening_id, outcome: "filled" }));
    case "close":
      return rpcOrThrow(supabase.rpc("close_opening", { opening_id, outcome: "closed" }));
  }
}
