import type { SupabaseClient } from "@supabase/supabase-js";
import {
  loadIndustries,
  loadPrefectures,
  loadSkillCatalogue,
  loadThemes,
  type ReferenceSource,
} from "~/features/reference/queries.server";
import type { Database } from "~/lib/database.types";
import {
  basicsDefaults,
  conditionsDefaults,
  experienceDefaults,
  skillsDefaults,
  wishesDefaults,
} from "./defaults";
import type { StoredTalent } from "./queries.server";
import type { Step } from "./steps";

type Source = ReferenceSource & { supabase: SupabaseClient<Database> };
export type StepData = Awaited<ReturnType<typeof loadBasics | typeof loadLaterStep>>;

/** The form of the first step, for those without a profile too. */
export async function loadBasics(source: Source, stored: StoredTalent | null, email: string) {
  return {
    step: "basics" as const,
    defaults: basicsDefaults(stored, email),
    prefectures: await loadPrefectures(source),
  };
}

/** What the form of a step shows at first, and the lists that it chooses from. */
export async function loadLaterStep(
  source: Source,
  step: Exclude<Step, "basics">,
  stored: StoredTalent,
) {
  switch (step) {
    case "skills":
      return {
        step,
        defaults: skillsDefaults(stored),
        catalogue: await loadSkillCatalogue(source),
      };
    case "experience":
      return { step, defaults: experienceDefaults(stored), ...(await loadFields(source)) };
    case "conditions":
      return { step, defaults: conditionsDefaults(stored) };
    case "wishes": {
      const prefectures = await loadPrefectures(source);
      return { step, defaults: wishesDefaults(stored), prefectures, ...(await loadFields(source)) };
    }
  }
}

async function loadFields(source: Source) {
  const [industries, themes] = await Promise.all([loadIndustries(source), loadThemes(source)]);
  return { industries, themes };
}
