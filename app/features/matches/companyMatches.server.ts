import type { SupabaseClient } from "@supabase/supabase-js";
import { japanDay } from "~/i18n/instant";
import type { Locale } from "~/i18n/locale";
import { translator } from "~/i18n/translator";
import type { CsvCell } from "~/lib/csv";
import type { Database } from "~/lib/database.types";
import type { Names } from "./explanation/teller";
import { loadCompanyMatches } from "./queries.server";
import type { CompanyMatchRow } from "./types";
import { waitingFor } from "./waiting";

/** The matches of all firms of a person that these firms may see. */
export async function loadMatchesOf(
  supabase: SupabaseClient<Database>,
  companies: readonly { id: string }[],
): Promise<CompanyMatchRow[]> {
  const lists = companies.map(({ id }) => loadCompanyMatches(supabase, id));
  return (await Promise.all(lists)).flat();
}

type Given = {
  locale: Locale;
  prefectures: Names["prefectures"];
  reasons: Readonly<Record<string, string>>;
};

/** A firm's matches for a spreadsheet. */
export function matchTable(
  matches: readonly CompanyMatchRow[],
  { locale, prefectures, reasons }: Given,
): { header: string[]; rows: CsvCell[][] } {
  const words = translator(locale);
  const day = (at: string | null) => at && japanDay(at);
  const column = (key: "opening" | "person" | "state" | "origin") =>
    words(`match.company.csv.${key}`);
  return {
    header: [
      words("match.code"),
      column("opening"),
      column("person"),
      column("state"),
      column("origin"),
      words("charts.total"),
      words("match.company.csv.companyConsent"),
      words("match.company.csv.talentConsent"),
      words("match.company.csv.reason"),
      words("match.company.csv.changed"),
    ],
    rows: matches.map((match) => [
      match.code,
      match.openingTitle,
      match.prefectureCode
        ? words("match.card.anonymous", { prefecture: prefectures[match.prefectureCode] ?? "" })
        : words("match.card.gone"),
      words(`match.states.${waitingFor(match, "company")}`),
      words(`match.origins.${match.origin}`),
      match.score === null ? null : Math.round(match.score),
      day(match.consents.company),
      day(match.consents.talent),
      match.closedReason && (reasons[match.closedReason] ?? null),
      day(match.stateChangedAt),
    ]),
  };
}
