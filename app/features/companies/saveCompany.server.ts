import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { rpcOrThrow } from "~/lib/errors";
import type { CompanyProfile } from "./schema";

/** Creates the firm (without an id) or saves its profile; an edit in another window is refused. */
export function saveCompany(
  supabase: SupabaseClient<Database>,
  companyId: string | undefined,
  { version, identity, ...profile }: CompanyProfile,
) {
  const soleProprietor = identity === "soleProprietor";
  return rpcOrThrow(
    supabase.rpc("save_company", {
      profile: {
        ...profile,
        soleProprietor,
        corporateNumber: soleProprietor ? null : profile.corporateNumber,
      },
      company_id: companyId,
      expected_version: version ?? undefined,
    }),
  );
}
