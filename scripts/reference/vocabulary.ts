import { lookUp, readReference } from "./source";
import type { Upsert } from "./sql";

/** Industries, themes, coded reasons and texts of consent. */
export function vocabularyTables(): Upsert[] {
  const english = new Map(Object.entries(readReference("industries_en.json")));
  return [
    {
      table: "industries",
      key: ["code"],
      rows: readReference("industries_jsic.json").items.map(({ code, ja }) => ({
        code,
        name_ja: ja,
        name_en: lookUp(english, code),
      })),
    },
    {
      table: "themes",
      key: ["code"],
      editable: true,
      rows: readReference("themes.json").map(({ code, ja, en, position }) => ({
        code,
        name_ja: ja,
        name_en: en,
        position,
      })),
    },
    {
      table: "reason_codes",
      key: ["code"],
      editable: true,
      rows: readReference("reasons.json").map(({ code, ja, en, sides, position }) => ({
        code,
        name_ja: ja,
        name_en: en,
        for_company: sides.includes("company"),
        for_talent: sides.includes("talent"),
        for_admin: sides.includes("admin"),
        position,
      })),
    },
    {
      table: "consent_texts",
      key: ["version"],
      rows: readReference("consent_texts.json").map(({ version, ja, en }) => ({
        version,
        body_ja: ja.join("\n\n"),
        body_en: en.join("\n\n"),
        in_force: false,
      })),
      frozen: ["body_ja", "body_en", "in_force"],
    },
  ];
}
