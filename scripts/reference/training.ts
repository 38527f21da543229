import { nationalKpiTables } from "./national-kpi";
import type { QualificationDetail } from "./schemas-training";
import { lookUp, readReference } from "./source";
import type { Row, Upsert } from "./sql";

const MAPPING_NOTE = {
  ja: "スキルとの対応は本サービス独自のものです。",
  en: "The mapping to skills is this service's own.",
};

/** Qualifications, training programmes and the national KPI. Skills must be there before. */
export function trainingTables(): Upsert[] {
  return [...qualificationTables(), ...programmeTables(), ...nationalKpiTables()];
}

function qualificationTables(): Upsert[] {
  const source = readReference("qualifications.json");
  const entries = new Map<string, { ja: string; level?: number; dss: string[] }>([
    ...source.ipa.map((entry) => [entry.abbr, entry] as const),
    ...source.other.map((entry) => [entry.ja, entry] as const),
  ]);
  const details = readReference("qualification_details.json");
  return [
    {
      table: "qualifications",
      key: ["code"],
      rows: details.map((detail, index): Row => {
        const entry = lookUp(entries, detail.from);
        const note = entry.dss.length > 0 ? MAPPING_NOTE : undefined;
        return {
          code: detail.code,
          name_ja: detail.ja ?? entry.ja,
          name_en: detail.en,
          issuer_ja: detail.issuer.ja,
          issuer_en: detail.issuer.en,
          level: entry.level,
          official_url: null,
          number_hint_ja: detail.number_hint?.ja,
          number_hint_en: detail.number_hint?.en,
          expires: detail.expires ?? false,
          mapping_note_ja: note?.ja,
          mapping_note_en: note?.en,
          valid_from: null,
          retired_on: null,
          position: (index + 1) * 10,
        };
      }),
    },
    {
      table: "qualification_skills",
      key: ["qualification_code", "skill_id"],
      rows: details.flatMap((detail) => provenSkills(detail, lookUp(entries, detail.from).dss)),
    },
  ];
}

/** A pass says less about each item of a whole sub-category than about an item named by itself. */
function provenSkills({ code, proves }: QualificationDetail, mapping: string[]): Row[] {
  const levels = new Map<number, number>();
  for (const part of mapping) {
    if (proves === undefined) throw new Error(`${code}: which level does it prove?`);
    const level = part.length === 6 ? proves : Math.max(1, proves - 1);
    for (const id of itemsUnder(part)) levels.set(id, Math.max(level, levels.get(id) ?? 0));
  }
  return [...levels].map(([id, level]) => ({ qualification_code: code, skill_id: id, level }));
}

function programmeTables(): Upsert[] {
  const texts = new Map(Object.entries(readReference("training_programme_texts.json")));
  const programmes = readReference("training_programmes.json").items.map((programme) => ({
    ...programme,
    code: programme.id.replaceAll("-", "_"),
  }));
  return [
    {
      table: "training_programmes",
      key: ["code"],
      rows: programmes.map((programme, index) => {
        const text = lookUp(texts, programme.id);
        return {
          code: programme.code,
          name_ja: programme.name,
          name_en: text.en,
          ministry_ja: programme.ministry.replace("/", "・"),
          ministry_en: text.ministry_en,
          teaches_ja: text.teaches.ja,
          teaches_en: text.teaches.en,
          official_url: programme.official_url,
          audience: programme.audience,
          retired_on: null,
          position: (index + 1) * 10,
        };
      }),
    },
    {
      table: "training_programme_skills",
      key: ["programme_code", "skill_id"],
      rows: programmes.flatMap(({ code, dss }) =>
        [...new Set(dss.flatMap(itemsUnder))].map((id) => ({
          programme_code: code,
          skill_id: id,
        })),
      ),
    },
  ];
}

/** Ids of an item of the standard, or of all in a sub-category or category of it. */
function itemsUnder(part: string): number[] {
  const ids = readReference("standard_items.json").flatMap(({ id, code }) =>
    code === part || code.startsWith(`${part}.`) ? [id] : [],
  );
  if (ids.length === 0) throw new Error(`The standard has no ${part}`);
  return ids;
}
