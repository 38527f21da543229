import { nameIn } from "~/features/reference/options";
import type { Industry, Prefecture, Theme } from "~/features/reference/types";
import type { formats } from "~/i18n/formats";
import type { Locale } from "~/i18n/locale";
import type { translator } from "~/i18n/translator";
import { ORIGINS, ROLES } from "~/lib/vocabulary";
import type { ListName } from "./filters";
import type { ListedRow } from "./lists.server";

export interface ListTools {
  words: ReturnType<typeof translator>;
  formats: ReturnType<typeof formats>;
  locale: Locale;
  names: { prefectures: Prefecture[]; industries: Industry[]; themes: Theme[] };
}

export interface ListColumn {
  label: string;
  /** In words, for the page and its export alike. */
  of: (row: ListedRow) => string;
  numeric?: boolean;
  short?: boolean;
}

type ColumnName = keyof ReturnType<typeof allColumns>;

const COLUMNS: Record<ListName, readonly ColumnName[]> = {
  companies: ["name", "state", "prefecture", "industry", "openings", "matches", "changed"],
  openings: ["title", "company", "state", "prefecture", "theme", "matches", "changed"],
  talents: ["talent", "state", "prefecture", "roles", "matches", "changed"],
  matches: ["title", "code", "company", "state", "origin", "score", "changed"],
};

/** The columns of a list, the same on the page and in its export. */
export function listColumns(list: ListName, tools: ListTools): ListColumn[] {
  const all = allColumns(list, tools);
  return COLUMNS[list].map((name) => ({
    label: tools.words(`adminLists.columns.${name}`),
    ...all[name],
  }));
}

function allColumns(list: ListName, { words, formats, locale, names }: ListTools) {
  const named = (entries: readonly { code: string; nameJa: string; nameEn: string }[]) => {
    const byCode = new Map(entries.map((entry) => [entry.code, nameIn(locale, entry)]));
    return (code: string | null) => byCode.get(code ?? "") ?? "";
  };
  const prefecture = named(names.prefectures);
  const [industry, theme] = [named(names.industries), named(names.themes)];
  const count = (value: number | null) => (value === null ? "" : formats.number(value));
  const column = (of: ListColumn["of"], look: Omit<ListColumn, "label" | "of"> = {}) => ({
    of,
    ...look,
  });
  return {
    title: column((row) => row.title),
    name: column((row) => row.title),
    talent: column((row) => words("adminLists.talent", { id: row.title })),
    code: column((row) => row.code ?? "", { short: true }),
    company: column((row) => row.companyName ?? ""),
    state: column((row) => words(`adminLists.states.${list}.${row.state}` as never), {
      short: true,
    }),
    prefecture: column((row) => prefecture(row.prefectureCode), { short: true }),
    industry: column((row) => industry(row.detail)),
    theme: column((row) => theme(row.detail)),
    roles: column((row) =>
      ROLES.filter((role) => row.detail?.split(" ").includes(role))
        .map((role) => words(`vocabulary.roles.${role}`))
        .join(words("adminReference.separator")),
    ),
    origin: column((row) => {
      const origin = ORIGINS.find((each) => each === row.detail);
      return origin ? words(`admin.origins.${origin}`) : "";
    }),
    score: column((row) => (row.score === null ? "" : formats.number(Math.round(row.score))), {
      numeric: true,
    }),
    openings: column((row) => count(row.openings), { numeric: true }),
    matches: column((row) => count(row.matches), { numeric: true }),
    changed: column((row) => formats.date(row.changedAt), { short: true }),
  };
}
