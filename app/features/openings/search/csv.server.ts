import { nameIn, townIn } from "~/features/reference/options";
import type { Named } from "~/features/reference/types";
import type ja from "~/i18n/ja/search";
import type { Locale } from "~/i18n/locale";
import { translator } from "~/i18n/translator";
import type { CsvCell } from "~/lib/csv";
import type { FoundOpening } from "./types";

type Column = keyof typeof ja.columns;
type Reader = { locale: Locale; env: { SITE_URL: string } };

/** Openings as a table: one line each, numbers as numbers. */
export function openingsTable(openings: readonly FoundOpening[], reader: Reader) {
  const words = translator(reader.locale);
  const cells = cellsFor(reader);
  const columns = Object.keys(cells) as Column[];
  return {
    header: columns.map((column) => words(`search.columns.${column}`)),
    rows: openings.map((opening) => columns.map((column) => cells[column](opening))),
  };
}

/** What stands in each column, in the order of the file. */
function cellsFor({ locale, env }: Reader): Record<Column, (opening: FoundOpening) => CsvCell> {
  const words = translator(locale);
  const name = (named: Named | null) => named && nameIn(locale, named);
  const list = (values: readonly string[]) => values.join(words("opening.facts.separator"));
  return {
    title: ({ title }) => title,
    company: ({ companyName }) => companyName,
    theme: ({ theme }) => name(theme),
    prefecture: ({ prefecture }) => name(prefecture),
    municipality: ({ municipality }) => municipality && townIn(locale, municipality),
    mode: ({ workMode }) => workMode && words(`vocabulary.workModes.${workMode}`),
    onsiteDays: ({ onsiteDays }) => onsiteDays,
    engagements: ({ engagementTypes }) =>
      list(engagementTypes.map((type) => words(`vocabulary.engagementTypes.${type}`))),
    hoursMin: ({ hoursMin }) => hoursMin,
    hoursMax: ({ hoursMax }) => hoursMax,
    payMin: ({ payMin }) => payMin,
    payMax: ({ payMax }) => payMax,
    payUnit: ({ payUnit }) => payUnit && words(`vocabulary.payUnits.${payUnit}`),
    hourlyPay: ({ hourlyPay }) => hourlyPay,
    skills: ({ skills }) => list(skills.map((skill) => nameIn(locale, skill))),
    seats: ({ seats }) => seats,
    confirmedOn: ({ confirmedOn }) => confirmedOn,
    expiresOn: ({ expiresOn }) => expiresOn,
    address: ({ id }) => `${env.SITE_URL}/openings/${id}`,
  };
}
