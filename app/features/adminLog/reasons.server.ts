import type { SupabaseClient } from "@supabase/supabase-js";
import { nameIn } from "~/features/reference/options";
import { loadReasonNames, type ReferenceSource } from "~/features/reference/queries.server";
import type { Locale } from "~/i18n/locale";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import type { LogEntry } from "./entry";

export type LogSource = ReferenceSource & { supabase: SupabaseClient<Database>; locale: Locale };

/** Ids that one request may name: an address has its limits. */
const IDS_AT_ONCE = 100;

/**
 * The entries, with the words of the reason before the message where a match was dismissed: the log
 * itself keeps the message, the match's event the code of the reason.
 */
export async function withReasons(
  source: LogSource,
  entries: readonly LogEntry[],
): Promise<LogEntry[]> {
  const ids = entries.filter(isDismissal).map(({ subjectId }) => subjectId);
  if (ids.length === 0) return [...entries];
  const [names, codes] = await Promise.all([
    loadReasonNames(source),
    loadCodes(source, [...new Set(ids)]),
  ]);
  const words = new Map(names.map((reason) => [reason.code, nameIn(source.locale, reason)]));
  return entries.map((entry) => {
    const code = isDismissal(entry) ? codes.get(entry.subjectId) : undefined;
    if (!code) return entry;
    return { ...entry, note: [words.get(code) ?? code, entry.note].filter(Boolean).join("\n") };
  });
}

function isDismissal({ kind, action }: LogEntry): boolean {
  return kind === "match" && action === "dismiss";
}

/** The codes of the reasons by match; a match is dismissed once. */
async function loadCodes({ supabase }: LogSource, ids: readonly string[]) {
  const codes = new Map<string, string | null>();
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
    const events = await rowsOrThrow(
      supabase
        .from("match_events")
        .select("match_id, reason_code")
        .eq("action", "dismiss")
        .in("match_id", ids.slice(from, from + IDS_AT_ONCE)),
    );
    for (const event of events) codes.set(event.match_id, event.reason_code);
  }
  return codes;
}
