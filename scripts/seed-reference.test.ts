import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GIVEN_IDS } from "./reference/given-ids";
import { placeTables } from "./reference/places";
import { buildSeed } from "./reference/seed";
import { skillTables } from "./reference/skills";
import { readReference } from "./reference/source";
import type { Row, Upsert } from "./reference/sql";
import { trainingTables } from "./reference/training";
import { vocabularyTables } from "./reference/vocabulary";

const tables = [...placeTables(), ...vocabularyTables(), ...skillTables(), ...trainingTables()];
const rowsOf = (name: string): readonly Row[] => table(name).rows;
const column = (name: string, key: string) => rowsOf(name).map((row) => row[key]);

describe("the committed seed", () => {
  it("is what the generator writes", () => {
    const committed = readFileSync(new URL("../supabase/seed.sql", import.meta.url), "utf8");
    expect(buildSeed() === committed, "run `npm run seed:build`").toBe(true);
  });

  it.each(tables.map(({ table, key, rows }) => ({ table, key, rows })))(
    "$table names each key once",
    ({ key, rows }) => {
      const keys = rows.map((row) => key.map((name) => row[name]).join(" "));
      expect(new Set(keys).size).toBe(rows.length);
    },
  );

  it.each([
    "regions",
    "themes",
    "reason_codes",
    "skill_groups",
    "qualifications",
    "training_programmes",
  ])("%s: positions are unique", (name) => {
    expect(new Set(column(name, "position")).size).toBe(rowsOf(name).length);
  });
});

describe("places", () => {
  it("has 47 prefectures, 1,747 municipalities and 171 wards", () => {
    expect(column("prefectures", "code")).toEqual(
      Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(2, "0")),
    );
    const kinds = column("municipalities", "kind");
    const count = (kind: string) => kinds.filter((other) => other === kind).length;
    expect([count("municipality"), count("ward")]).toEqual([1747, 171]);
  });

  it("sums to the population of the 2020 census", () => {
    const population = column("prefectures", "population_2020").map(Number);
    expect(population.reduce((sum, n) => sum + n, 0)).toBe(126_146_099);
  });

  it("gives every municipality a code with the right check digit", () => {
    const wrong = column("municipalities", "code").filter((code) => !hasCheckDigit(String(code)));
    expect(wrong).toEqual([]);
  });

  it("keeps municipalities in the prefecture that their code names", () => {
    const strays = rowsOf("municipalities").filter(
      (row) => String(row.code).slice(0, 2) !== row.prefecture_code,
    );
    expect(strays).toEqual([]);
  });

  it("has symmetric neighbours, and none for Okinawa", () => {
    const pairs = rowsOf("prefecture_neighbours").map((row) => [
      row.prefecture_code,
      row.neighbour_code,
    ]);
    const known = new Set(pairs.map((pair) => pair.join()));
    expect(pairs.filter(([a, b]) => !known.has([b, a].join()))).toEqual([]);
    expect(pairs.filter(([a]) => a === "47")).toEqual([]);
  });
});

describe("skills", () => {
  it("never changes an id that was given out", () => {
    const codes = new Map(rowsOf("skills").map((row) => [row.id, row.code]));
    const changed = [...GIVEN_IDS].filter(([id, code]) => codes.get(id) !== code);
    expect(changed).toEqual([]);
  });

  it("has 67 items with ids 1 to 67 and 150 tools from 1001", () => {
    const ids = (kind: string) =>
      rowsOf("skills").flatMap((row) => (row.kind === kind ? [row.id] : []));
    expect(ids("standard")).toEqual(Array.from({ length: 67 }, (_, index) => index + 1));
    expect(ids("tool")).toEqual(Array.from({ length: 150 }, (_, index) => index + 1001));
  });

  it("names each tool once, in both languages, with words that find it", () => {
    const tools = rowsOf("skills").filter((row) => row.kind === "tool");
    for (const name of ["name_ja", "name_en"]) {
      expect(new Set(tools.map((tool) => tool[name])).size).toBe(tools.length);
    }
    expect(tools.filter((tool) => String(tool.keywords).split("、").length < 4)).toEqual([]);
  });

  it("has 5 categories, 13 sub-categories and one group of tools", () => {
    const depth = column("skill_groups", "code").map((code) => String(code).length);
    expect([1, 3, 4].map((n) => depth.filter((d) => d === n).length)).toEqual([5, 13, 1]);
  });

  it("puts each tool under one or two items", () => {
    const counts = rowsOf("skills")
      .filter((row) => row.kind === "tool")
      .map((tool) => rowsOf("tool_items").filter((row) => row.tool_id === tool.id).length);
    expect(counts.every((count) => count === 1 || count === 2)).toBe(true);
  });
});

describe("training", () => {
  it("uses every qualification and programme of the sources", () => {
    const { ipa, other } = readReference("qualifications.json");
    const used = new Set(readReference("qualification_details.json").map(({ from }) => from));
    expect([...used].sort()).toEqual([...ipa.map((e) => e.abbr), ...other.map((e) => e.ja)].sort());
    const texts = Object.keys(readReference("training_programme_texts.json"));
    expect(texts).toEqual(readReference("training_programmes.json").items.map(({ id }) => id));
  });

  it("says whose mapping it is wherever a qualification proves skills", () => {
    const proving = new Set(column("qualification_skills", "qualification_code"));
    const odd = rowsOf("qualifications").filter(
      ({ code, mapping_note_ja: note }) =>
        proving.has(code) !== String(note).includes("本サービス独自"),
    );
    expect(odd).toEqual([]);
  });

  it("takes a whole sub-category as less than an item named by itself", () => {
    const ap = rowsOf("qualification_skills").filter((row) => row.qualification_code === "ap");
    const level = (id: number) => ap.find((row) => row.skill_id === id)?.level;
    expect([level(15), level(43), level(56), level(1)]).toEqual([3, 2, 2, undefined]);
  });

  it("marks the year that is not over as provisional, with what it covers", () => {
    const years = rowsOf("national_kpi_years");
    expect(years.map((row) => [row.fiscal_year, row.provisional])).toEqual([
      [2022, false],
      [2023, false],
      [2024, true],
    ]);
    expect(years.map((row) => row.actual_covers_ja !== undefined)).toEqual([false, false, true]);
  });
});

/** 全国地方公共団体コード: weights 6 to 2, modulus 11 (GIF, デジタル庁). */
function hasCheckDigit(code: string): boolean {
  const digits = [...code].map(Number);
  const sum = [6, 5, 4, 3, 2].reduce((total, weight, i) => total + weight * (digits[i] ?? 0), 0);
  const check = sum < 11 ? 11 - sum : 11 - (sum % 11);
  return /^\d{6}$/.test(code) && check % 10 === digits[5];
}

function table(name: string): Upsert {
  const found = tables.find((candidate) => candidate.table === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
}
