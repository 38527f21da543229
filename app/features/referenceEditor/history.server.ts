import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import type { Snapshot } from "./diff";
import type { Kind } from "./kinds";

export interface Change {
  id: number;
  action: "add" | "edit" | "retire" | "restore";
  at: string;
  /** Null when the account is gone. */
  by: string | null;
  note: string;
  before: Snapshot | null;
  after: Snapshot;
}

const SHOWN = 100;

/** What administrators did to an entry, newest first. */
export async function loadHistory(
  supabase: SupabaseClient<Database>,
  kind: Kind,
  code: string,
): Promise<Change[]> {
  const [rows, people] = await Promise.all([
    rowsOrThrow(
      supabase
        .from("reference_changes")
        .select("id, action, created_at, admin_id, note, before, after")
        .eq("kind", kind)
        .eq("code", code)
        .order("id", { ascending: false })
        .limit(SHOWN),
    ),
    rowsOrThrow(supabase.rpc("log_people")),
  ]);
  const names = new Map(people.map((person) => [person.admin_id, person.admin_email]));
  return rows.map((row) => ({
    id: row.id,
    action: row.action as Change["action"],
    at: row.created_at,
    by: names.get(row.admin_id) ?? null,
    note: row.note,
    before: row.before as Snapshot | null,
    after: row.after as unknown as Snapshot,
  }));
}
