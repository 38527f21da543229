import {
  loadPrefectures,
  loadSkillCatalogue,
  loadThemes,
  type ReferenceSource,
} from "~/features/reference/queries.server";
import type { Json } from "~/lib/database.types";
import type { FoundOpening } from "./types";

/** An opening as the database sums it up: names of reference data are codes. */
type Summary = Omit<FoundOpening, "theme" | "prefecture" | "municipality" | "skills"> & {
  themeCode: string;
  prefectureCode: string;
  municipality: string;
  municipalityEn: string | null;
  skillIds: number[];
};

/** Gives the openings that a function answered the names of what they refer to. */
export async function namedOpenings(
  source: ReferenceSource,
  summaries: Json | undefined,
): Promise<FoundOpening[]> {
  const [themes, prefectures, catalogue] = await Promise.all([
    loadThemes(source),
    loadPrefectures(source),
    loadSkillCatalogue(source),
  ]);
  const byCode = <T extends { code: string }>(list: readonly T[], code: string) =>
    list.find((each) => each.code === code) ?? null;
  const skillOf = new Map(
    catalogue.skills.map(({ id, nameJa, nameEn }) => [id, { id, nameJa, nameEn }]),
  );
  return ((summaries ?? []) as unknown as Summary[]).map((summary) => {
    const { themeCode, prefectureCode, municipality, municipalityEn, skillIds, ...rest } = summary;
    const prefecture = byCode(prefectures, prefectureCode);
    return {
      ...rest,
      theme: byCode(themes, themeCode),
      prefecture: prefecture && {
        code: prefecture.code,
        nameJa: prefecture.nameJa,
        nameEn: prefecture.nameEn,
      },
      municipality: municipality === "" ? null : { name: municipality, nameEn: municipalityEn },
      skills: skillIds.flatMap((id) => skillOf.get(id) ?? []),
    };
  });
}
