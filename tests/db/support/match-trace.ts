import type { TransactionSql } from "postgres";
import type { World } from "../fixtures";
import { type Actor, type Arguments, become, callIn, refusalOf } from "./actors";
import { changedTables, type Digest } from "./digest";
import { undone } from "./undone";

type TakeDigest = (tx: TransactionSql) => Promise<Digest>;

/** The newest match of the pair and the last event, before or after a call. */
interface Snapshot {
  state: string;
  lastEvent: number;
  digest: Digest;
}

export async function snapshot(
  tx: TransactionSql,
  world: World,
  take: TakeDigest,
): Promise<Snapshot> {
  const [row] = await tx<{ state: string | null; last: number }[]>`
    select (
      select m.state || coalesce(' by ' || m.closed_by, '') from public.matches m
      where m.opening_id = ${world.openingId} and m.talent_id = ${world.talent.id}
      order by (m.state <> 'closed') desc limit 1
    ) as state, (select coalesce(max(id), 0)::int from public.match_events) as last`;
  return { state: row?.state ?? "none", lastEvent: row?.last ?? 0, digest: await take(tx) };
}

/**
 * What a call did, in one line: the state of the pair (`=` when unchanged), `+event` for each event
 * written, `~table` for every other table whose rows changed; who is told of it is notifications.matches.test.ts.
 * A refusal is its code and key.
 */
export async function trace(
  tx: TransactionSql,
  world: World,
  take: TakeDigest,
  before: Snapshot,
  actor: Actor,
  call: { name: string; args: Arguments },
): Promise<string> {
  let seen = "";
  const attempt = undone(tx, async (inner) => {
    await become(inner, actor);
    try {
      await callIn(inner, call.name, call.args);
    } catch (error) {
      seen = refusalOf(error);
      throw error;
    }
    await inner`reset role`;
    seen = await whatHappened(inner, world, take, before);
  });
  await attempt.catch((error: unknown) => {
    if (!seen) throw error;
  });
  return seen;
}

async function whatHappened(
  tx: TransactionSql,
  world: World,
  take: TakeDigest,
  before: Snapshot,
): Promise<string> {
  const after = await snapshot(tx, world, take);
  const events = await tx<{ action: string }[]>`
    select action from public.match_events where id > ${before.lastEvent} order by id`;
  const moved = after.state !== before.state;
  const tables = changedTables(before.digest, after.digest).filter(
    (name) => !["match_events", "notifications"].includes(name) && !(name === "matches" && moved),
  );
  return [
    moved ? after.state : "=",
    ...events.map(({ action }) => `+${action}`),
    ...tables.map((name) => `~${name}`),
  ].join(" ");
}
