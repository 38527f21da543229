import { japanDay } from "~/i18n/instant";
import { rowsOrThrow } from "~/lib/errors";
import { publicClient } from "~/lib/public-client.server";
import { keep } from "./cache.server";
import type { ReferenceSource } from "./queries.server";
import type { Bilingual, NationalKpi, Qualification, TrainingProgramme } from "./types";

/** Every qualification in its order, retired ones too: somebody may hold them. */
export function loadQualifications({ backend }: ReferenceSource): Promise<Qualification[]> {
  return keep(backend, "qualifications", async () => {
    const query = publicClient(backend)
      .from("qualifications")
      .select(
        `code, name_ja, name_en, issuer_ja, issuer_en, level, official_url, number_hint_ja,
        number_hint_en, expires, mapping_note_ja, mapping_note_en, retired_on,
        qualification_skills(skill_id, level)`,
      )
      .order("position");
    const today = japanDay(new Date());
    return (await rowsOrThrow(query)).map((row) => ({
      code: row.code,
      nameJa: row.name_ja,
      nameEn: row.name_en,
      issuerJa: row.issuer_ja,
      issuerEn: row.issuer_en,
      level: row.level,
      officialUrl: row.official_url,
      numberHint: bilingual(row.number_hint_ja, row.number_hint_en),
      expires: row.expires,
      skills: row.qualification_skills.map(({ skill_id, level }) => ({ skillId: skill_id, level })),
      mappingNote: bilingual(row.mapping_note_ja, row.mapping_note_en),
      retired: row.retired_on !== null && row.retired_on <= today,
    }));
  });
}

/** The programmes that are still there, in their order. */
export function loadTrainingProgrammes({ backend }: ReferenceSource): Promise<TrainingProgramme[]> {
  return keep(backend, "training programmes", async () => {
    const query = publicClient(backend)
      .from("training_programmes")
      .select(
        `code, name_ja, name_en, ministry_ja, ministry_en, teaches_ja, teaches_en, official_url,
        audience, retired_on, training_programme_skills(skill_id)`,
      )
      .order("position");
    const today = japanDay(new Date());
    const rows = await rowsOrThrow(query);
    return rows
      .filter(({ retired_on }) => retired_on === null || retired_on > today)
      .map((row) => ({
        code: row.code,
        nameJa: row.name_ja,
        nameEn: row.name_en,
        ministry: { ja: row.ministry_ja, en: row.ministry_en },
        teaches: { ja: row.teaches_ja, en: row.teaches_en },
        officialUrl: row.official_url,
        audience: row.audience === "officials" ? "officials" : "public",
        skillIds: row.training_programme_skills.map(({ skill_id }) => skill_id),
      }));
  });
}

/** The nation's target for digital talent, year by year. */
export function loadNationalKpi({ backend }: ReferenceSource): Promise<NationalKpi> {
  return keep(backend, "national kpi", async () => {
    const query = publicClient(backend)
      .from("national_kpi")
      .select(
        `code, name_ja, name_en, source_ja, source_en, caveat_ja, caveat_en, cumulative_target,
        first_fiscal_year, last_fiscal_year, yearly_capacity_target, capacity_by_fiscal_year,
        women_reference_share,
        national_kpi_years(fiscal_year, target, actual, actual_covers_ja, actual_covers_en,
          provisional, women, women_share, women_covers_ja, women_covers_en)`,
      )
      .eq("code", "digital_talent")
      .order("fiscal_year", { referencedTable: "national_kpi_years" })
      .single();
    const row = await rowsOrThrow(query);
    return {
      code: row.code,
      nameJa: row.name_ja,
      nameEn: row.name_en,
      source: { ja: row.source_ja, en: row.source_en },
      caveat: { ja: row.caveat_ja, en: row.caveat_en },
      cumulativeTarget: row.cumulative_target,
      firstFiscalYear: row.first_fiscal_year,
      lastFiscalYear: row.last_fiscal_year,
      yearlyCapacityTarget: row.yearly_capacity_target,
      capacityByFiscalYear: row.capacity_by_fiscal_year,
      womenReferenceShare: row.women_reference_share,
      years: row.national_kpi_years.map((year) => ({
        fiscalYear: year.fiscal_year,
        target: year.target,
        actual: year.actual,
        actualCovers: bilingual(year.actual_covers_ja, year.actual_covers_en),
        provisional: year.provisional,
        women: year.women,
        womenShare: year.women_share,
        womenCovers: bilingual(year.women_covers_ja, year.women_covers_en),
      })),
    };
  });
}

function bilingual(ja: string | null, en: string | null): Bilingual | null {
  return ja !== null && en !== null ? { ja, en } : null;
}
