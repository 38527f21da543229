import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";

export interface PreviewChoice {
  id: string;
  title: string;
  companyName: string;
}

/** Openings whose firm's view can be looked at: the person's own matches and what it has saved. */
export async function loadPreviewChoices(
  supabase: SupabaseClient<Database>,
  matches: readonly { openingId: string; openingTitle: string; companyName: string }[],
): Promise<PreviewChoice[]> {
  const saved = await rowsOrThrow(
    supabase
      .from("saved_openings")
      .select("opening_id, title, company_name")
      .order("created_at", { ascending: false })
      .limit(50),
  );
  const all = [
    ...matches.map(({ openingId: id, openingTitle: title, companyName }) => ({
      id,
      title,
      companyName,
    })),
    ...saved.map((row) => ({
      id: row.opening_id,
      title: row.title,
      companyName: row.company_name,
    })),
  ];
  return all.filter(({ id }, index) => all.findIndex((each) => each.id === id) === index);
}
