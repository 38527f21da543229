import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { asPage, EXPORT_PAGE, everyRow, pageKey } from "~/lib/page-key";
import type { LogFilters } from "./filters";

type Client = SupabaseClient<Database>;

export interface LogEntry {
  key: string;
  at: string;
  /** Null when the account is gone. */
  by: string | null;
  kind: string;
  action: string;
  subjectId: string;
  title: string | null;
  note: string | null;
}

const PAGE = 50;
const KEY_SHAPE = /^\d{1,16}_(?:act|reference|weights)_\d{1,18}$/;

/** A page of everything that administrators did, newest first. */
export async function loadLog(supabase: Client, filters: LogFilters, after: string | null) {
  const rows = await ask(supabase, filters, pageKey(after, KEY_SHAPE), PAGE + 1);
  return asPage(rows, PAGE);
}

/** The same for an export. */
export function loadWholeLog(supabase: Client, filters: LogFilters): Promise<LogEntry[]> {
  return everyRow((after) => ask(supabase, filters, after, EXPORT_PAGE));
}

/** What was done to one firm, opening, match or qualification, newest first. */
export async function loadSubjectLog(supabase: Client, subjectId: string): Promise<LogEntry[]> {
  const rows = await rowsOrThrow(
    supabase.rpc("admin_log", { only_subject: subjectId, max_rows: PAGE }),
  );
  return rows.map(toEntry);
}

/** Whoever may have left something in the log. */
export async function loadPeople(supabase: Client): Promise<{ id: string; email: string }[]> {
  const rows = await rowsOrThrow(supabase.rpc("log_people"));
  return rows.map((row) => ({ id: row.admin_id, email: row.admin_email ?? row.admin_id }));
}

async function ask(
  supabase: Client,
  { kind, admin, since, until }: LogFilters,
  after: string | null,
  size: number,
): Promise<LogEntry[]> {
  const rows = await rowsOrThrow(
    supabase.rpc("admin_log", {
      max_rows: size,
      ...(kind && { only_kind: kind }),
      ...(admin && { only_admin: admin }),
      ...(since && { since }),
      ...(until && { until }),
      ...(after && { after_key: after }),
    }),
  );
  return rows.map(toEntry);
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
