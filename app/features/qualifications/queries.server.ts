import type { SupabaseClient } from "@supabase/supabase-js";
import { japanDay } from "~/i18n/instant";
import type { Database } from "~/lib/database.types";
import { rowOrNotFound, rowsOrThrow } from "~/lib/errors";
import type { OwnQualification, QualificationState } from "./types";

type Client = SupabaseClient<Database>;

const COLUMNS = `id, qualification_code, acquired_on, expires_on, state, message, version,
  number:talent_qualification_numbers(number)` as const;

/** The latest first. By account: administrators read everybody's. */
export async function loadOwnQualifications(
  supabase: Client,
  accountId: string,
): Promise<OwnQualification[]> {
  const rows = await rowsOrThrow(
    supabase
      .from("talent_qualifications")
      .select(COLUMNS)
      .eq("account_id", accountId)
      .order("acquired_on", { ascending: false })
      .order("id"),
  );
  return rows.map(toOwn);
}

export async function loadOwnQualification(
  supabase: Client,
  accountId: string,
  id: string,
): Promise<OwnQualification> {
  const query = supabase
    .from("talent_qualifications")
    .select(COLUMNS)
    .eq("account_id", accountId)
    .eq("id", id);
  return toOwn(await rowOrNotFound(query.maybeSingle()));
}

interface Row {
  id: string;
  qualification_code: string;
  acquired_on: string;
  expires_on: string | null;
  state: string;
  message: string | null;
  version: number;
  number: { number: string } | null;
}

function toOwn(row: Row): OwnQualification {
  const over = row.expires_on !== null && row.expires_on < japanDay(new Date());
  return {
    id: row.id,
    code: row.qualification_code,
    acquiredOn: row.acquired_on,
    expiresOn: row.expires_on,
    number: row.number?.number ?? null,
    state: row.state === "confirmed" && over ? "lapsed" : (row.state as QualificationState),
    message: row.message,
    version: row.version,
  };
}
