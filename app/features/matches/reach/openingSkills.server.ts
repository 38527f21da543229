import type { SupabaseClient } from "@supabase/supabase-js";
import type { Engine } from "~/engine/engine";
import type { ReferenceSource } from "~/features/reference/queries.server";
import { loadTrainingProgrammes } from "~/features/reference/training.server";
import type { Locale } from "~/i18n/locale";
import type { Database } from "~/lib/database.types";
import { takeList } from "../limit.server";
import { loadNames } from "../names.server";
import { loadOpeningSummaries } from "../openings.server";
import { unlessDown } from "../unlessDown.server";
import type { SkillAdvice } from "./OpeningSkills";
import { programmesFor } from "./programmes";

type Source = ReferenceSource & {
  engine: Engine;
  supabase: SupabaseClient<Database>;
  locale: Locale;
};

const SKILLS = 3;
const OPENINGS_SHOWN = 3;

/**
 * The skills that would open the most openings to the signed-in talent, and who teaches them. Null
 * while the engine is down.
 */
export async function loadSkillAdvice(
  source: Source,
  talentId: string,
): Promise<SkillAdvice[] | null> {
  await takeList(talentId);
  const steps = await unlessDown(source.engine.openingSkills(talentId, SKILLS));
  if (steps === null) return null;
  const shown = steps.flatMap(({ openingIds }) => openingIds.slice(0, OPENINGS_SHOWN));
  const [names, summaries, programmes] = await Promise.all([
    loadNames(source, { skills: steps.map(({ skillId }) => skillId) }),
    loadOpeningSummaries(source.supabase, shown),
    loadTrainingProgrammes(source),
  ]);
  return steps.flatMap(({ skillId, from, to, openingIds, wished }) => {
    const skill = names.skills[skillId];
    if (!skill) return [];
    const openings = openingIds.slice(0, OPENINGS_SHOWN).flatMap((id) => {
      const summary = summaries[id];
      return summary ? [{ id, title: summary.title, companyName: summary.companyName }] : [];
    });
    const teaching = programmesFor(skillId, programmes, source.locale);
    const count = openingIds.length;
    return [{ skillId, skill, from, to, count, wished, openings, programmes: teaching }];
  });
}
