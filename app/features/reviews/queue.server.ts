import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import { asPage, EXPORT_PAGE, everyRow, pageKey } from "~/lib/page-key";
import type { Origin } from "~/lib/vocabulary";
import { QUEUE_KINDS, type QueueKind } from "./kinds";
import type { QueueFilters } from "./queueFilters";

type Client = SupabaseClient<Database>;

/** Something that waits for an administrator's decision. */
export interface QueueItem {
  key: string;
  kind: QueueKind;
  id: string;
  /** Of matches. */
  code: string | null;
  titleJa: string;
  titleEn: string;
  /** Null for what no firm has to do with. */
  companyName: string | null;
  prefectureCode: string;
  origin: Origin | null;
  /** Of matches that the engine has explained. */
  score: number | null;
  eligible: boolean | null;
  waitingSince: string;
  /** For longer than a review should take. */
  overdue: boolean;
}

const PAGE = 100;
const KEY_SHAPE = /^\d{1,16}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A page of what waits, longest first. */
export async function loadQueue(supabase: Client, filters: QueueFilters, after: string | null) {
  const rows = await ask(supabase, filters, pageKey(after, KEY_SHAPE), PAGE + 1);
  return asPage(rows, PAGE);
}

/** The same for an export. */
export function loadWholeQueue(supabase: Client, filters: QueueFilters): Promise<QueueItem[]> {
  return everyRow((after) => ask(supabase, filters, after, EXPORT_PAGE));
}

export type QueueCounts = Record<QueueKind, { waiting: number; overdue: number }>;

/** How much waits of each kind, whatever the filters. */
export async function countQueue(supabase: Client): Promise<QueueCounts> {
  const rows = await rowsOrThrow(supabase.rpc("review_queue_counts"));
  const of = (kind: QueueKind) => {
    const row = rows.find((each) => each.kind === kind);
    return { waiting: row?.waiting ?? 0, overdue: row?.overdue ?? 0 };
  };
  return Object.fromEntries(QUEUE_KINDS.map((kind) => [kind, of(kind)])) as QueueCounts;
}

async function ask(
  supabase: Client,
  { kind, prefecture, origin, days, overdue }: QueueFilters,
  after: string | null,
  size: number,
): Promise<QueueItem[]> {
  const rows = await rowsOrThrow(
    supabase.rpc("review_queue", {
      max_rows: size,
      ...(kind && { only_kind: kind }),
      ...(prefecture && { only_prefecture: prefecture }),
      ...(origin && { only_origin: origin }),
      ...(days && { min_days: Number(days) }),
      ...(overdue && { only_overdue: true }),
      ...(after && { after_key: after }),
    }),
  );
  return rows.map((row) => ({
    key: row.key,
    kind: row.kind as QueueKind,
    id: row.subject_id,
    code: row.code,
    titleJa: row.title_ja,
    titleEn: row.title_en,
    companyName: row.company_name,
    prefectureCode: row.prefecture_code,
    origin: row.origin as Origin | null,
    score: row.score,
    eligible: row.eligible,
    waitingSince: row.waiting_since,
    overdue: row.overdue,
  }));
}
