import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import type { QueueKind } from "./kinds";

/** Something that waits for an administrator's decision. */
export interface QueueItem {
  kind: QueueKind;
  id: string;
  title: string;
  companyName: string;
  prefectureCode: string;
  origin: "engine" | "application" | "invitation" | "coordinator" | null;
  /** Of matches that the engine has explained. */
  score: number | null;
  eligible: boolean | null;
  waitingSince: string;
}

/** Everything that waits, longest first. */
export async function loadQueue(supabase: SupabaseClient<Database>): Promise<QueueItem[]> {
  const rows = await rowsOrThrow(supabase.rpc("review_queue"));
  return rows.map((row) => ({
    kind: row.kind as QueueKind,
    id: row.subject_id,
    title: row.title,
    companyName: row.company_name,
    prefectureCode: row.prefecture_code,
    origin: row.origin as QueueItem["origin"],
    score: row.score,
    eligible: row.eligible,
    waitingSince: row.waiting_since,
  }));
}

export function countByKind(queue: readonly QueueItem[]): Record<QueueKind, number> {
  const counts = { company: 0, opening: 0, match: 0 };
  for (const { kind } of queue) counts[kind] += 1;
  return counts;
}
