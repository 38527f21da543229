import {
  loadIndustries,
  loadPrefectures,
  loadSkillCatalogue,
  loadThemes,
  type ReferenceSource,
} from "~/features/reference/queries.server";
import type { Named } from "~/features/reference/types";
import { japanDay } from "~/i18n/instant";
import type { Locale } from "~/i18n/locale";
import type { ViewerExplanation } from "~/matching";
import type { Names } from "./explanation/teller";
import type { TalentCard } from "./types";

type Source = ReferenceSource & { locale: Locale };
interface Wanted {
  cards?: readonly TalentCard[];
  explanations?: readonly ViewerExplanation[];
  /** Ids of skills named elsewhere on the page. */
  skills?: readonly number[];
}
type Coded = Named & { readonly code: string };

/** The names that the given cards and explanations refer to, in the language of the request. */
export async function loadNames(
  source: Source,
  { cards = [], explanations = [], skills: others = [] }: Wanted,
): Promise<Names> {
  const [catalogue, prefectures, themes, industries] = await Promise.all([
    loadSkillCatalogue(source),
    loadPrefectures(source),
    loadThemes(source),
    loadIndustries(source),
  ]);
  const wanted = new Set([
    ...cards.flatMap(skillsOfCard),
    ...explanations.flatMap(skillsOf),
    ...others,
  ]);
  const skills = catalogue.skills.filter(({ id }) => wanted.has(id));
  const nameOf = (named: Named) => (source.locale === "ja" ? named.nameJa : named.nameEn);
  const byCode = (list: readonly Coded[]) =>
    Object.fromEntries(list.map((each) => [each.code, nameOf(each)]));
  return {
    skills: Object.fromEntries(skills.map((skill) => [skill.id, nameOf(skill)])),
    prefectures: byCode(prefectures),
    themes: byCode(themes),
    industries: byCode(industries),
    today: japanDay(new Date()),
  };
}

function skillsOfCard({ skills }: TalentCard): number[] {
  return skills.map(({ skillId }) => skillId);
}

function skillsOf({ gates, sides }: ViewerExplanation): number[] {
  const facts = [...gates, ...sides.q.factors, ...sides.p.factors].flatMap(({ facts }) => facts);
  return facts.flatMap((fact) => {
    if (fact.key === "learning") return [...(fact.talent ?? []), ...(fact.context ?? [])];
    if (fact.key !== "requirement") return [];
    return [fact.opening?.skillId, fact.talent?.relatedSkillId].filter((id) => id != null);
  });
}
