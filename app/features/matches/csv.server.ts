import { formats } from "~/i18n/formats";
import type { Locale } from "~/i18n/locale";
import { translator } from "~/i18n/translator";
import type { CsvCell } from "~/lib/csv";
import type { TalentMatch } from "./types";
import { waitingFor } from "./waiting";

interface Names {
  reasons: Readonly<Record<string, string>>;
  prefectures: Readonly<Record<string, string>>;
}

/** A talent's matches as a table, in the words of its list. */
export function matchesTable(
  matches: readonly TalentMatch[],
  locale: Locale,
  { reasons, prefectures }: Names,
): { header: string[]; rows: CsvCell[][] } {
  const words = translator(locale);
  const { date } = formats(locale);
  const columns: [title: string, cell: (match: TalentMatch) => CsvCell][] = [
    [words("timeline.columns.opening"), (match) => match.openingTitle],
    [words("timeline.columns.company"), (match) => match.companyName],
    [words("timeline.columns.code"), (match) => match.code],
    [words("timeline.columns.prefecture"), (match) => prefectures[match.prefectureCode] ?? null],
    [
      words("timeline.columns.state"),
      (match) => words(`match.states.${waitingFor(match, "talent")}`),
    ],
    [words("timeline.columns.origin"), ({ origin }) => words(`match.origins.${origin}`)],
    [words("timeline.columns.score"), ({ score }) => (score === null ? null : Math.round(score))],
    [words("timeline.columns.createdAt"), (match) => date(match.createdAt)],
    [words("timeline.columns.changedAt"), (match) => date(match.stateChangedAt)],
    [
      words("timeline.columns.reason"),
      ({ closedReason }) => (closedReason === null ? null : (reasons[closedReason] ?? null)),
    ],
  ];
  return {
    header: columns.map(([title]) => title),
    rows: matches.map((match) => columns.map(([, cell]) => cell(match))),
  };
}
