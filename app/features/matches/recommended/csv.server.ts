import type { RecommendedScore } from "~/engine/questions/recommendations";
import type { Locale } from "~/i18n/locale";
import { translator } from "~/i18n/translator";
import type { CsvCell } from "~/lib/csv";
import type { Names } from "../explanation/teller";
import type { OpeningSummary } from "../openings.server";

type Listed = RecommendedScore & { opening: OpeningSummary };
type Reader = { locale: Locale; env: { SITE_URL: string }; names: Names };

/** A talent's list of openings as a table, numbers as numbers. */
export function recommendedTable(listed: readonly Listed[], { locale, env, names }: Reader) {
  const words = translator(locale);
  const columns: [title: string, cell: (each: Listed) => CsvCell][] = [
    [words("search.columns.title"), ({ opening }) => opening.title],
    [words("search.columns.company"), ({ opening }) => opening.companyName],
    [words("recommended.columns.score"), ({ score }) => Math.round(score)],
    [
      words("recommended.columns.missed"),
      ({ missed }) => missed.map((gate) => words(`explanation.gates.${gate}.name`)).join() || null,
    ],
    [words("search.columns.theme"), ({ opening }) => names.themes[opening.themeCode ?? ""] ?? null],
    [
      words("search.columns.prefecture"),
      ({ opening }) => names.prefectures[opening.prefectureCode ?? ""] ?? null,
    ],
    [
      words("search.columns.mode"),
      ({ opening }) => words(`vocabulary.workModes.${opening.workMode}`),
    ],
    [words("search.columns.onsiteDays"), ({ opening }) => opening.onsiteDays],
    [words("search.columns.hoursMin"), ({ opening }) => opening.hoursMin],
    [words("search.columns.hoursMax"), ({ opening }) => opening.hoursMax],
    [words("search.columns.payMax"), ({ opening }) => opening.pay?.amount ?? null],
    [
      words("search.columns.payUnit"),
      ({ opening: { pay } }) => pay && words(`vocabulary.payUnits.${pay.unit}`),
    ],
    [words("search.columns.expiresOn"), ({ opening }) => opening.expiresOn],
    [words("search.columns.address"), ({ opening }) => `${env.SITE_URL}/openings/${opening.id}`],
  ];
  return {
    header: columns.map(([title]) => title),
    rows: listed.map((each) => columns.map(([, cell]) => cell(each))),
  };
}
