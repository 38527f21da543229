import type { SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "~/lib/database.types";
import { rowsOrThrow } from "~/lib/errors";
import type { NoticeMark } from "~/lib/notice-mark";
import type { NoticeParams, NoticeText, Side } from "./kinds";

export interface Notice extends NoticeText {
  id: number;
  createdAt: string;
  unread: boolean;
}

const PAGE = 30;

/** A page of one's own notices, newest first. `after` is the key that the last page gave. */
export async function listNotices(
  supabase: SupabaseClient<Database>,
  { unread, after }: { unread: boolean; after: string | null },
): Promise<{ notices: Notice[]; next: string | null }> {
  let query = supabase
    .from("notifications")
    .select("id, side, kind, params, created_at, read_at")
    .order("id", { ascending: false })
    .limit(PAGE + 1);
  if (unread) query = query.is("read_at", null);
  if (after && /^\d{1,15}$/.test(after)) query = query.lt("id", Number(after));
  const rows = await rowsOrThrow(query);
  const notices = rows.slice(0, PAGE).map((row) => ({
    id: row.id,
    side: row.side as Side,
    kind: row.kind,
    params: row.params as NoticeParams,
    createdAt: row.created_at,
    unread: row.read_at === null,
  }));
  const last = notices.at(-1);
  return { notices, next: last && rows.length > PAGE ? String(last.id) : null };
}

/** For the bell of every page. */
export async function loadMark(supabase: SupabaseClient<Database>): Promise<NoticeMark> {
  return (await rowsOrThrow(supabase.rpc("my_notification_mark"))) as unknown as NoticeMark;
}

/** Whether this person also gets mails about notices. */
export async function loadMailSetting(
  supabase: SupabaseClient<Database>,
  accountId: string,
): Promise<boolean> {
  const query = supabase.from("accounts").select("mail_notices").eq("id", accountId);
  return (await rowsOrThrow(query.single())).mail_notices;
}
