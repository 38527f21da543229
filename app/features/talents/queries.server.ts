import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";

type Client = SupabaseClient<Database>;
export type TalentStatus = "draft" | "active" | "paused";
export type StoredTalent = NonNullable<Awaited<ReturnType<typeof loadTalent>>>;

/** Everything that a person has told about itself, or null before the first step is saved. */
export async function loadTalent(supabase: Client, accountId: string) {
  return rowsOrThrow(
    supabase
      .from("talent_profiles")
      .select(
        `status, prefecture_code, roles, summary, onsite_days_max, relocation, engagement_types,
        wished_modes, hours_min, hours_max, available_from, wished_pay_amount, wished_pay_unit,
        languages, availability_confirmed_on, version,
        private:talent_private(family_name, given_name, family_kana, given_kana, contact_email, phone, employer),
        skills:talent_skills(skill_id, level, evidence),
        learning:talent_learning(skill_id),
        industries:talent_industries(industry_code, kind),
        themes:talent_themes(theme_code, kind),
        prefectures:talent_prefectures(prefecture_code, kind),
        hidden_firms:talent_hidden_firms(position, name, corporate_number)`,
      )
      .eq("account_id", accountId)
      .order("level", { referencedTable: "skills", ascending: false })
      .order("skill_id", { referencedTable: "skills" })
      .order("position", { referencedTable: "hidden_firms" })
      .maybeSingle(),
  );
}

/** The levels of a person's skills, by the skill's id. */
export async function loadOwnLevels(
  supabase: Client,
  accountId: string,
): Promise<Record<number, number>> {
  const rows = await rowsOrThrow(
    supabase.from("talent_skills").select("skill_id, level").eq("account_id", accountId),
  );
  return Object.fromEntries(rows.map(({ skill_id, level }) => [skill_id, level]));
}
