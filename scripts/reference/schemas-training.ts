/** What the files about training must look like. */
import { z } from "zod";

/** An item of the standard, or a whole sub-category or category of it. */
const mapping = z.array(z.string().regex(/^\d(\.\d(\.\d{2})?)?$/));
const bilingual = z.object({ ja: z.string().min(1), en: z.string().min(1) });
const code = z.string().regex(/^[a-z0-9_]{2,40}$/);
const year = z.int().min(2000).max(2100);
const count = z.int().min(0);

const qualifications = z.object({
  ipa: z.array(
    z.object({ abbr: z.string(), ja: z.string(), level: z.int().min(1).max(4), dss: mapping }),
  ),
  other: z.array(z.object({ ja: z.string(), by: z.string(), dss: mapping })),
});

const qualificationDetail = z.object({
  code,
  /** Its entry in qualifications.json: the abbreviation, or the Japanese name. */
  from: z.string(),
  /** Where one entry of the source is about several qualifications. */
  ja: z.string().optional(),
  en: z.string(),
  issuer: bilingual,
  /** Level of skill that a pass proves for the items named one by one. */
  proves: z.int().min(1).max(5).optional(),
  expires: z.boolean().optional(),
  number_hint: bilingual.optional(),
});

const programmes = z.object({
  items: z.array(
    z.object({
      id: z.string().regex(/^[a-z-]{2,40}$/),
      ministry: z.string(),
      name: z.string(),
      official_url: z.url({ protocol: /^https$/ }).nullable(),
      dss: mapping,
      audience: z.enum(["public", "officials"]),
    }),
  ),
});

const programmeText = z.object({ en: z.string(), ministry_en: z.string(), teaches: bilingual });

const nationalKpi = z.object({
  kpi: z.string(),
  source: z.string(),
  cumulative_target: z.object({ value: count, fiscal_years: z.tuple([year, year]) }),
  capacity_target: z.object({ value: count, by_end_of_fiscal_year: year }),
  by_fiscal_year: z.array(
    z.object({
      fiscal_year: year,
      target: count,
      actual: count,
      actual_covers: z.string().optional(),
      provisional: z.boolean().optional(),
    }),
  ),
  women: z.object({
    fiscal_year: year,
    women: count,
    share: z.number(),
    reference_share_of_it_engineers: z.number(),
  }),
});

const nationalKpiTexts = z.object({
  code,
  name: bilingual,
  source: bilingual,
  caveat: bilingual,
  actual_covers: z.record(z.string(), bilingual),
  women_covers: bilingual,
});

export const TRAINING_FILES = {
  "qualifications.json": qualifications,
  "qualification_details.json": z.array(qualificationDetail),
  "training_programmes.json": programmes,
  "training_programme_texts.json": z.record(z.string(), programmeText),
  "national_kpi.json": nationalKpi,
  "national_kpi_texts.json": nationalKpiTexts,
};

export type QualificationDetail = z.infer<typeof qualificationDetail>;
