/** What each file of `supabase/reference` must look like. */
import { z } from "zod";
import { TRAINING_FILES } from "./schemas-training";

/** Codes that begin with `own_` are the operator's: see migration 20261127060000. */
const code = z.string().regex(/^(?!own_)[a-z_]{2,40}$/);
const itemCode = z.string().regex(/^\d\.\d\.\d{2}$/);
const similarity = z.number().gt(0).lt(1);
const names = { ja: z.string().min(1).max(120), en: z.string().min(1).max(200) };
const position = z.int().positive();
const keywords = z.array(z.string().min(1).max(40)).max(12);

const prefecture = z.object({
  code: z.string().regex(/^\d{2}$/),
  name_ja: z.string().min(1),
  name_hiragana: z.string().min(1),
  id_en: z.string().regex(/^[a-z]+$/),
  region8: z.string().min(1),
  adjacent_land: z.array(z.string()),
  tile: z.object({ col: z.int(), row: z.int() }),
  population_2020_census: z.int(),
});

const standard = z.object({
  standard: z.string(),
  categories: z.array(z.object({ code: z.string(), ...names })),
  subcategories: z.array(z.object({ code: z.string(), category: z.string(), ...names })),
  skills: z.array(z.object({ code: itemCode, subcategory: z.string(), ...names })),
});

const tool = z.object({
  id: z.int().min(1001),
  code,
  ...names,
  items: z.array(itemCode).min(1).max(2),
  family: code.optional(),
  keywords,
  retired_on: z.iso.date().optional(),
});

const relations = z.object({
  version: z.string(),
  supersedes: z.array(z.string()),
  description: z.string(),
  similarity: z.object({
    same_subcategory: similarity,
    same_large_subcategory: similarity,
    tool_and_item: similarity,
    same_family: similarity,
    shared_item: similarity,
  }),
  large_subcategory_from: z.int(),
  wide_items: z.array(itemCode),
});

const reason = z.object({
  code,
  position,
  sides: z.array(z.enum(["company", "talent", "admin"])),
  ...names,
});

const consentText = z.object({
  version: z.iso.date(),
  ja: z.array(z.string()),
  en: z.array(z.string()),
});

export const FILES = {
  "prefectures.json": z.array(prefecture),
  "regions.json": z.array(
    z.object({ code, position, source_names: z.array(z.string()), ...names }),
  ),
  "industries_jsic.json": z.object({
    items: z.array(z.object({ code: z.string(), ja: names.ja })),
  }),
  "industries_en.json": z.record(z.string(), names.en),
  "themes.json": z.array(z.object({ code, position, ...names })),
  "dss_skills.json": standard,
  "standard_items.json": z.array(z.object({ id: z.int(), code: itemCode, keywords })),
  "tools.json": z.array(tool),
  "relations.json": relations,
  "reasons.json": z.array(reason),
  "consent_texts.json": z.array(consentText),
  ...TRAINING_FILES,
};

export type Standard = z.infer<typeof standard>;
export type Tool = z.infer<typeof tool>;
export type Relations = z.infer<typeof relations>;
