/** Reads and checks the files of `supabase/reference`. A row that does not fit stops the seed. */
import { readFileSync } from "node:fs";
import type { z } from "zod";
import { FILES } from "./schemas";

const FOLDER = new URL("../../supabase/reference/", import.meta.url);

/** One JSON file of the reference folder, checked. */
export function readReference<F extends keyof typeof FILES>(file: F) {
  const schema = FILES[file] as (typeof FILES)[F];
  return schema.parse(JSON.parse(readText(file))) as z.infer<(typeof FILES)[F]>;
}

const MUNICIPALITY_COLUMNS = "lg_code,pref_code,type,pref,parent_city,name,ruby_hiragana";

/** The municipalities and wards. The file quotes nothing, so a comma always ends a field. */
export function readMunicipalities() {
  const [header, ...lines] = readText("municipalities.csv").trim().split(/\r?\n/);
  if (header !== MUNICIPALITY_COLUMNS) throw new Error(`municipalities.csv: columns are ${header}`);
  return lines.map((line, index) => {
    const fields = line.split(",");
    if (fields.length !== 7) throw new Error(`municipalities.csv:${index + 2}: 7 fields expected`);
    const [lgCode, prefectureCode, kind, , parentCity, name, kana] = fields as string[];
    return { code: lgCode, prefectureCode, kind, parentCity: parentCity || null, name, kana };
  });
}

/** The value of a key that must be there. */
export function lookUp<V>(map: ReadonlyMap<string, V>, key: string): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The reference data has no ${key}`);
  return value;
}

function readText(file: string): string {
  return readFileSync(new URL(file, FOLDER), "utf8");
}
