import {
  loadMunicipalities,
  loadPrefectures,
  loadSkillCatalogue,
  loadThemes,
  type ReferenceSource,
} from "~/features/reference/queries.server";
import type { OpeningReference } from "./formState";

/** The lists that the form offers; all but the first request find them in the process. */
export async function loadFormReference(
  source: ReferenceSource,
  prefectureCode: string | undefined,
): Promise<OpeningReference> {
  const [themes, catalogue, prefectures, municipalities] = await Promise.all([
    loadThemes(source),
    loadSkillCatalogue(source),
    loadPrefectures(source),
    loadMunicipalities(source, prefectureCode),
  ]);
  return { themes, catalogue, prefectures, municipalities };
}
