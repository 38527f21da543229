import type { SupabaseClient } from "@supabase/supabase-js";
import type { Named } from "~/features/reference/types";
import type { Database } from "~/lib/database.types";
import { rowOrNotFound } from "~/lib/errors";

/** What administrators may know of a talent outside of a match: the profile, never who it is. */
export interface ProfileForAdmins {
  id: string;
  state: "draft" | "active" | "paused";
  prefecture: Named;
  roles: string[];
  summary: string;
  availableFrom: string | null;
  updatedAt: string;
  skills: (Named & { id: number; level: number; evidence: string })[];
  qualifications: (Named & { id: string; state: string })[];
}

export async function loadProfileForAdmins(
  supabase: SupabaseClient<Database>,
  id: string,
): Promise<ProfileForAdmins> {
  const row = await rowOrNotFound(
    supabase
      .from("talent_profiles")
      .select(
        `account_id, status, roles, summary, available_from, updated_at,
        prefectures!talent_profiles_prefecture_code_fkey(name_ja, name_en),
        talent_skills(skill_id, level, evidence, skills(name_ja, name_en)),
        talent_qualifications(id, state, qualifications(name_ja, name_en))`,
      )
      .eq("account_id", id)
      .maybeSingle(),
  );
  const named = (names: { name_ja: string; name_en: string }) => ({
    nameJa: names.name_ja,
    nameEn: names.name_en,
  });
  return {
    id: row.account_id,
    state: row.status as ProfileForAdmins["state"],
    prefecture: named(row.prefectures),
    roles: row.roles,
    summary: row.summary,
    availableFrom: row.available_from,
    updatedAt: row.updated_at,
    skills: row.talent_skills
      .map((skill) => ({ ...named(skill.skills), id: skill.skill_id, ...skill }))
      .map(({ id, nameJa, nameEn, level, evidence }) => ({ id, nameJa, nameEn, level, evidence }))
      .sort((a, b) => b.level - a.level || a.id - b.id),
    // What nobody was asked to review is the person's alone.
    qualifications: row.talent_qualifications
      .filter(({ state }) => state !== "declared")
      .map((held) => ({ ...named(held.qualifications), id: held.id, state: held.state })),
  };
}
