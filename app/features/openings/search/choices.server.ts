import { codeOptions, prefectureOptions, skillOptions } from "~/features/reference/options";
import {
  loadPrefectures,
  loadSkillCatalogue,
  loadThemes,
  type ReferenceSource,
} from "~/features/reference/queries.server";
import type { Locale } from "~/i18n/locale";
import type { Choices } from "./choices";

/** What the filters offer, in the reader's language. */
export async function loadChoices(source: ReferenceSource & { locale: Locale }): Promise<Choices> {
  const { locale } = source;
  const [themes, prefectures, catalogue] = await Promise.all([
    loadThemes(source),
    loadPrefectures(source),
    loadSkillCatalogue(source),
  ]);
  return {
    theme: codeOptions(locale, themes),
    prefecture: prefectureOptions(locale, prefectures),
    skill: skillOptions(locale, catalogue, ""),
  };
}
