import type { Industry, Municipality, Prefecture, Reason, Skill, SkillGroup, Theme } from "./types";

// Rows as the database answers them, and how they become what pages use.

export interface NamedRow {
  code: string;
  name_ja: string;
  name_en: string;
}

export interface PrefectureRow extends NamedRow {
  kana: string;
  tile_col: number;
  tile_row: number;
  population_2020: number;
  regions: NamedRow;
}

export interface MunicipalityRow {
  code: string;
  prefecture_code: string;
  parent_city: string | null;
  name: string;
  name_en: string | null;
  kana: string;
}

export interface SkillRow {
  id: number;
  kind: string;
  group_code: string;
  name_ja: string;
  name_en: string;
  keywords: string;
  retired_on: string | null;
}

export interface SkillGroupRow extends NamedRow {
  parent_code: string | null;
  skills: SkillRow[];
}

export function toNamed(row: NamedRow): Industry & Theme & Reason {
  return { code: row.code, nameJa: row.name_ja, nameEn: row.name_en };
}

export function toPrefecture(row: PrefectureRow): Prefecture {
  return {
    ...toNamed(row),
    kana: row.kana,
    region: toNamed(row.regions),
    tile: { col: row.tile_col, row: row.tile_row },
    population2020: row.population_2020,
  };
}

export function toMunicipality(row: MunicipalityRow): Municipality {
  return {
    code: row.code,
    prefectureCode: row.prefecture_code,
    name: `${row.parent_city ?? ""}${row.name}`,
    nameEn: row.name_en,
    kana: row.kana,
  };
}

export function toSkillGroup(row: SkillGroupRow): SkillGroup {
  return { ...toNamed(row), parentCode: row.parent_code };
}

/** @param today a day in Japan: a skill counts as retired from its day on. */
export function toSkill(row: SkillRow, today: string): Skill {
  return {
    id: row.id,
    kind: row.kind === "tool" ? "tool" : "standard",
    groupCode: row.group_code,
    nameJa: row.name_ja,
    nameEn: row.name_en,
    keywords: row.keywords,
    retired: isRetired(row, today),
  };
}

export function isRetired(row: { retired_on: string | null }, today: string): boolean {
  return row.retired_on !== null && row.retired_on <= today;
}
