import { readReference } from "./source";
import type { Upsert } from "./sql";

/** What the nation counts, and the number of each fiscal year. */
export function nationalKpiTables(): Upsert[] {
  const kpi = readReference("national_kpi.json");
  const texts = readReference("national_kpi_texts.json");
  if (texts.name.ja !== kpi.kpi || texts.source.ja !== kpi.source) {
    throw new Error("national_kpi_texts.json is about another edition than national_kpi.json");
  }
  const [firstYear, lastYear] = kpi.cumulative_target.fiscal_years;
  return [
    {
      table: "national_kpi",
      key: ["code"],
      rows: [
        {
          code: texts.code,
          name_ja: texts.name.ja,
          name_en: texts.name.en,
          source_ja: texts.source.ja,
          source_en: texts.source.en,
          caveat_ja: texts.caveat.ja,
          caveat_en: texts.caveat.en,
          cumulative_target: kpi.cumulative_target.value,
          first_fiscal_year: firstYear,
          last_fiscal_year: lastYear,
          yearly_capacity_target: kpi.capacity_target.value,
          capacity_by_fiscal_year: kpi.capacity_target.by_end_of_fiscal_year,
          women_reference_share: kpi.women.reference_share_of_it_engineers,
        },
      ],
    },
    {
      table: "national_kpi_years",
      key: ["kpi_code", "fiscal_year"],
      rows: kpi.by_fiscal_year.map((year) => {
        const covers = texts.actual_covers[String(year.fiscal_year)];
        if ((covers === undefined) !== (year.actual_covers === undefined)) {
          throw new Error(`national_kpi_texts.json: what does ${year.fiscal_year} cover?`);
        }
        const women = year.fiscal_year === kpi.women.fiscal_year ? kpi.women : undefined;
        return {
          kpi_code: texts.code,
          fiscal_year: year.fiscal_year,
          target: year.target,
          actual: year.actual,
          actual_covers_ja: covers?.ja,
          actual_covers_en: covers?.en,
          provisional: year.provisional ?? false,
          women: women?.women,
          women_share: women?.share,
          women_covers_ja: women && texts.women_covers.ja,
          women_covers_en: women && texts.women_covers.en,
        };
      }),
    },
  ];
}
