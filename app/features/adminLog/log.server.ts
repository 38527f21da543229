import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { asPage, EXPORT_PAGE, everyRow, pageKey } from "~/lib/page-key";
import type { LogEntry } from "./entry";
import type { LogFilters } from "./filters";
import { type LogSource, withReasons } from "./reasons.server";

type Client = SupabaseClient<Database>;

const PAGE = 50;
const KEY_SHAPE = /^\d{1,16}_(?:act|reference|weights)_\d{1,18}$/;

/** A page of everything that administrators did, newest first. */
export async function loadLog(source: LogSource, filters: LogFilters, after: string | null) {
  const rows = await ask(source, filters, pageKey(after, KEY_SHAPE), PAGE + 1);
  return asPage(rows, PAGE);
}

/** The same for an export. */
export function loadWholeLog(source: LogSource, filters: LogFilters): Promise<LogEntry[]> {
  return everyRow((after) => ask(source, filters, after, EXPORT_PAGE));
}

/** What was done to one firm, opening, match or qualification, newest first. */
export async function loadSubjectLog(source: LogSource, subjectId: string): Promise<LogEntry[]> {
  const rows = await rowsOrThrow(
    source.supabase.rpc("admin_log", { only_subject: subjectId, max_rows: PAGE }),
  );
  return withReasons(source, rows.map(toEntry));
}

/** Whoever may have left something in the log. */
export async function loadPeople(supabase: Client): Promise<{ id: string; email: string }[]> {
  const rows = await rowsOrThrow(supabase.rpc("log_people"));
  return rows.map((row) => ({ id: row.admin_id, email: row.admin_email ?? row.admin_id }));
}

async function ask(
  source: LogSource,
  { kind, admin, since, until }: LogFilters,
  after: string | null,
  size: number,
): Promise<LogEntry[]> {
  const rows = await rowsOrThrow(
    source.supabase.rpc("admin_log", {
      max_rows: size,
      ...(kind && { only_kind: kind }),
      ...(admin && { only_admin: admin }),
      ...(since && { since }),
      ...(until && { until }),
      ...(after && { after_key: after }),
    }),
  );
  return withReasons(source, rows.map(toEntry));
}

type Row = Database["public"]["Functions"]["admin_log"]["Returns"][number];

function toEntry(row: Row): LogEntry {
  return {
    key: row.key,
    at: row.at,
    by: row.admin_email,
    kind: row.kind,
    action: row.action,
    subjectId: row.subject_id,
    title: row.title,
    note: row.note,
  };
}
