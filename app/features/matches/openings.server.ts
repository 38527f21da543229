import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import type { PayUnit, WorkMode } from "~/matching";

/** As much of a published opening as its place in a ranked list shows. */
export interface OpeningSummary {
  id: string;
  title: string;
  companyName: string;
  themeCode: string | null;
  prefectureCode: string | null;
  workMode: WorkMode;
  onsiteDays: number | null;
  hoursMin: number | null;
  hoursMax: number | null;
  /** Null: unpaid. */
  pay: { amount: number; unit: PayUnit } | null;
  expiresOn: string | null;
  isDemo: boolean;
}

/** The openings of one page of a ranking, by id. One that was closed meanwhile is missing. */
export async function loadOpeningSummaries(
  supabase: SupabaseClient<Database>,
  ids: string[],
): Promise<Record<string, OpeningSummary>> {
  if (ids.length === 0) return {};
  const rows = await rowsOrThrow(
    supabase
      .from("openings")
      .select(
        `id, expires_on, is_demo, company:companies!openings_company_id_fkey(name),
        live:live_content(title, theme_code, prefecture_code,
          work_mode, onsite_days, hours_min, hours_max, pay_max, pay_unit)`,
      )
      .in("id", ids),
  );
  const summaries = rows.flatMap(({ live, ...head }): OpeningSummary[] => {
    if (!live) return [];
    const { pay_max: amount, pay_unit: unit } = live;
    return [
      {
        id: head.id,
        title: live.title ?? "",
        companyName: head.company.name,
        themeCode: live.theme_code,
        prefectureCode: live.prefecture_code,
        workMode: live.work_mode as WorkMode,
        onsiteDays: live.onsite_days,
        hoursMin: live.hours_min,
        hoursMax: live.hours_max,
        pay: amount === null || unit === null ? null : { amount, unit: unit as PayUnit },
        expiresOn: head.expires_on,
        isDemo: head.is_demo,
      },
    ];
  });
  return Object.fromEntries(summaries.map((summary) => [summary.id, summary]));
}
