import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { type RpcResult, rpcOrThrow } from "~/lib/errors";
import type { TransitionForm } from "./transitions";

/** The database checks who asks and from which state; a repeated request changes nothing more. */
export function changeOpening(
  supabase: SupabaseClient<Database>,
  openingId: string,
  form: TransitionForm,
): Promise<RpcResult<unknown>> {
  const opening_id = openingId;
  switch (form.intent) {
    case "submit":
      return rpcOrThrow(supabase.rpc("submit_opening", { opening_id }));
    case "takeBack":
      return rpcOrThrow(supabase.rpc("take_back_opening", { opening_id }));
    case "pause":
      return rpcOrThrow(supabase.rpc("pause_opening", { opening_id }));
    case "resume":
      return rpcOrThrow(supabase.rpc("resume_opening", { opening_id }));
    case "confirm":
      return rpcOrThrow(supabase.rpc("confirm_opening", { opening_id }));
    case "fill":
      return rpcOrThrow(supabase.rpc("close_opening", { opening_id, outcome: "filled" }));
    case "close": {
      const { reason } = form;
      return rpcOrThrow(supabase.rpc("close_opening", { opening_id, outcome: "closed", reason }));
    }
    case "copy": {
      const draft_key = form.draftKey;
      return rpcOrThrow(supabase.rpc("copy_opening", { opening_id, draft_key }));
    }
  }
}

/** Where the firm goes next: a copy is written on, everything else is seen on the opening's page. */
export function pathAfter(openingId: string, { intent }: TransitionForm, answer: unknown): string {
  const copied = intent === "copy" ? (answer as { openingId: string }).openingId : null;
  return copied ? `/company/openings/${copied}/edit` : `/company/openings/${openingId}`;
}
