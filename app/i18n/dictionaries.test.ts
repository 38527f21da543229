import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import en from "./en";
import ja from "./ja";

/** Japanese that belongs into English texts: proper nouns, official terms, examples of what to type. */
const PROPER_NOUNS = ["株式会社結び製作所", "ムスビセイサクショ", "法人番号", "結び", "日本語"];
const JAPANESE = /[\u3000-\u30ff\u3400-\u9fff\uff01-\uff9f]/;

const japanese = flatten(ja);
const english = flatten(en);
const keys = [...japanese.keys()];

test("both languages have the same keys", () => {
  expect([...english.keys()].sort()).toEqual([...keys].sort());
});

test("both languages take the same arguments", () => {
  const differing = keys.filter((key) => {
    return placeholders(english.get(key)) !== placeholders(japanese.get(key));
  });
  expect(differing).toEqual([]);
});

test("no text is blank", () => {
  const blank = (words: Map<string, string>) => keys.filter((key) => !words.get(key)?.trim());
  expect(blank(japanese)).toEqual([]);
  expect(blank(english)).toEqual([]);
});

test("English texts have no Japanese but proper nouns", () => {
  const mixed = keys.filter((key) => {
    const text = english.get(key) ?? "";
    return JAPANESE.test(PROPER_NOUNS.reduce((rest, noun) => rest.replaceAll(noun, ""), text));
  });
  expect(mixed).toEqual([]);
});

test("every refusal of the database has words", () => {
  const folder = new URL("../../supabase/migrations/", import.meta.url);
  const sql = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"));
  const keys = sql.join("\n").matchAll(/refuse\('PT(?:409|422)', '([a-z_]+)'\)/g);
  for (const [, key = ""] of keys) expect(ja.refusals, key).toHaveProperty(key);
});

function flatten(words: object, path = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    const name = path ? `${path}.${key}` : key;
    if (typeof value === "string") found.set(name, value);
    else for (const [inner, text] of flatten(value, name)) found.set(inner, text);
  }
  return found;
}

/**
 * Names of the arguments; how they are formatted may differ, since Japanese has no plural. Braces at
 * odd depth are arguments, those within are the branches of a plural.
 */
function placeholders(text = ""): string {
  const names = new Set<string>();
  let depth = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    depth += brace === "{" ? 1 : -1;
    if (brace === "{" && depth % 2 === 1) names.add(/\w+/.exec(text.slice(index))?.[0] ?? "");
  }
  return [...names].sort().join(", ");
}
