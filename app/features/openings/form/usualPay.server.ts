import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import type { UsualPay } from "./usualPay";

const PAID = ["contract", "side_job"];

/** What public openings of the theme pay an hour; null while there are too few of them. */
export async function loadUsualPay(
  supabase: SupabaseClient<Database>,
  theme: string,
): Promise<UsualPay | null> {
  const [row] = await rowsOrThrow(supabase.rpc("usual_pay", { theme, engagement_types: PAID }));
  if (!row) return null;
  return { ...row, basis: row.basis === "theme" ? "theme" : "all" };
}
