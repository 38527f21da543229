import { municipalityEn } from "./romaji";
import { lookUp, readMunicipalities, readReference } from "./source";
import type { Upsert } from "./sql";

/** Regions, prefectures, their neighbours, municipalities: parents before children. */
export function placeTables(): Upsert[] {
  const regions = readReference("regions.json");
  const prefectures = readReference("prefectures.json");
  const regionCode = new Map(regions.flatMap((r) => r.source_names.map((name) => [name, r.code])));
  const municipalities = readMunicipalities();
  const inEnglish = englishNames(municipalities);
  return [
    {
      table: "regions",
      key: ["code"],
      rows: regions.map(({ code, ja, en, position }) => ({
        code,
        name_ja: ja,
        name_en: en,
        position,
      })),
    },
    {
      table: "prefectures",
      key: ["code"],
      rows: prefectures.map((p) => ({
        code: p.code,
        name_ja: p.name_ja,
        name_en: capitalise(p.id_en),
        kana: p.name_hiragana,
        region: lookUp(regionCode, p.region8),
        tile_col: p.tile.col,
        tile_row: p.tile.row,
        population_2020: p.population_2020_census,
      })),
    },
    {
      table: "prefecture_neighbours",
      key: ["prefecture_code", "neighbour_code"],
      rows: prefectures.flatMap((p) =>
        p.adjacent_land.map((neighbour) => ({
          prefecture_code: p.code,
          neighbour_code: neighbour,
        })),
      ),
    },
    {
      table: "municipalities",
      key: ["code"],
      rows: municipalities.map((m, index) => ({
        code: m.code,
        prefecture_code: m.prefectureCode,
        kind: m.kind,
        parent_city: m.parentCity,
        name: m.name,
        kana: m.kana,
        name_en: inEnglish[index],
      })),
    },
  ];
}

/** A ward stands with its city, as in Japanese. */
function englishNames(
  municipalities: ReturnType<typeof readMunicipalities>,
): (string | undefined)[] {
  const own = municipalities.map(({ name = "", kana = "" }) => municipalityEn(name, kana));
  const byName = new Map(municipalities.map(({ name = "" }, index) => [name, own[index] ?? ""]));
  return municipalities.map(({ parentCity }, index) =>
    parentCity === null ? own[index] : `${own[index]}, ${lookUp(byName, parentCity)}`,
  );
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
