import Papa from "papaparse";
import { fold } from "~/features/reference/fold";
import { ROWS_MAX } from "./limits";

/** One entry of a file as it was written, before anything is recognised. */
export interface RawRow {
  skill: string;
  code: string;
  level: string;
  evidence: string;
}
type Column = keyof RawRow;

export const PROBLEMS = [
  "nothing",
  "tooLarge",
  "noText",
  "noColumns",
  "badJson",
  "tooManyRows",
  "tooOften",
] as const;
export type Problem = (typeof PROBLEMS)[number];
export type RawRows = { ok: true; rows: RawRow[] } | { ok: false; problem: Problem };

/** How files of others call the columns. */
const NAMES: Record<Column, readonly string[]> = {
  skill: [
    "スキル",
    "スキル名",
    "スキル名称",
    "名称",
    "項目",
    "項目名",
    "skill",
    "skill name",
    "name",
  ],
  code: ["コード", "スキルコード", "スキルid", "id", "code", "skill code"],
  level: ["レベル", "スキルレベル", "水準", "level", "skill level"],
  evidence: ["裏付け", "裏付", "根拠", "証明", "evidence"],
};
const COLUMN_OF = new Map(
  Object.entries(NAMES).flatMap(([column, names]) =>
    names.map((name) => [headerKey(name), column as Column] as const),
  ),
);
/** Where the list of skills stands in a person's record. */
const LISTS = ["スキル", "スキル情報", "スキル一覧", "skills"];
const RECORDS = ["人材", "個人", "個人情報", "person", "talent"];

/** The entries of a file or of pasted text: JSON if it looks like it, else CSV. */
export function readRows(text: string): RawRows {
  const trimmed = text.trim();
  if (trimmed === "") return { ok: false, problem: "nothing" };
  return /^[[{]/.test(trimmed) ? readJson(trimmed) : readCsv(trimmed);
}

function readCsv(text: string): RawRows {
  // One row more than may be, to know whether there is one.
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: "greedy", preview: ROWS_MAX + 2 });
  const [header = [], ...body] = data;
  const columns = header.map((cell) => COLUMN_OF.get(headerKey(cell)));
  if (!columns.includes("skill") && !columns.includes("code")) {
    return { ok: false, problem: "noColumns" };
  }
  return bounded(body.map((cells) => rowOf(cells.map((cell, i) => [columns[i], cell]))));
}

function readJson(text: string): RawRows {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: "badJson" };
  }
  const list = listIn(value);
  if (list === null) return { ok: false, problem: "noColumns" };
  return bounded(
    list.slice(0, ROWS_MAX + 1).map((entry) => {
      if (typeof entry === "string") return rowOf([["skill", entry]]);
      return rowOf(
        Object.entries(isObject(entry) ? entry : {}).map(([name, cell]) => [
          COLUMN_OF.get(headerKey(name)),
          typeof cell === "string" || typeof cell === "number" ? String(cell) : "",
        ]),
      );
    }),
  );
}

/** The list of skills: the value itself, or what bears one of the known names, in the record of a person or not. */
function listIn(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return null;
  for (const name of LISTS) if (Array.isArray(value[name])) return value[name];
  for (const name of RECORDS) {
    const inner = value[name];
    if (!isObject(inner)) continue;
    for (const list of LISTS) if (Array.isArray(inner[list])) return inner[list];
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function rowOf(cells: (readonly [Column | undefined, string])[]): RawRow {
  const row: RawRow = { skill: "", code: "", level: "", evidence: "" };
  for (const [column, cell] of cells) {
    if (column && row[column] === "") row[column] = cell.normalize("NFKC").trim();
  }
  return row;
}

function bounded(all: RawRow[]): RawRows {
  const rows = all.filter(({ skill, code }) => skill !== "" || code !== "");
  if (rows.length > ROWS_MAX) return { ok: false, problem: "tooManyRows" };
  return rows.length === 0 ? { ok: false, problem: "nothing" } : { ok: true, rows };
}

function headerKey(name: string): string {
  return fold(name.replaceAll("_", " "));
}
