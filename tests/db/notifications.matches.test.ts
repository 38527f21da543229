import type { TransactionSql } from "postgres";
import { describe, expect, it } from "vitest";
import { TOLD } from "./expectations/notifications-told";
import { handleFor, makeWorld } from "./fixtures";
import { freshDatabase } from "./harness";
import { type Actor, become, callIn } from "./support/actors";
import {
  ACTION_NAMES,
  ACTIONS,
  ACTOR_NAMES,
  ACTORS,
  type Action,
  type ActionName,
  type ActorName,
  madeUpId,
} from "./support/match-actions";
import { type Scene, STATE_NAMES, STATES, type State } from "./support/match-states";
import { undone } from "./support/undone";

const db = await freshDatabase();
const world = await makeWorld(db);
const handle = await handleFor(db, world.openingId, world.talent.id);
const NAMES = new Map(ACTOR_NAMES.map((name) => [(ACTORS[name](world) as Actor).id, name]));
// Read, so that a queue that grows is told anew.
await db.owner`update public.notifications set read_at = now()`;

/** For each action and actor, who is told of what in which states. */
type Told = Record<string, Record<string, State[]>>;

describe("who is told of every action on a match", () => {
  const seen: Told = {};

  it.each(STATE_NAMES)("from %s", { timeout: 60_000 }, async (state) => {
    await undone(db.owner, async (tx) => {
      const built = await STATES[state]({ tx, world, handle });
      // What led here has been read.
      await tx`update public.notifications set read_at = now() where read_at is null`;
      for (const name of ACTION_NAMES) {
        await undone(tx, async (inner) => {
          await tryEverybody({ tx: inner, world, handle }, state, name, built?.matchId ?? madeUpId);
        });
      }
    });
  });

  it("is as it was decided", () => {
    expect(seen).toEqual(TOLD);
  });

  async function tryEverybody(scene: Scene, state: State, name: ActionName, matchId: string) {
    const action: Action = ACTIONS[name];
    await action.prepare?.(scene);
    await scene.tx`update public.notifications set read_at = now() where read_at is null`;
    for (const actor of ACTOR_NAMES) {
      const told = await whoIsTold(scene.tx, actor, action, action.args(scene, matchId, actor));
      if (told === "") continue;
      const key = `${name}, ${actor}`;
      seen[key] ??= {};
      seen[key][told] ??= [];
      seen[key][told].push(state);
    }
  }
});

/** One line: `editor match_agreed, owner match_agreed`; empty when nobody is, or the call is refused. */
async function whoIsTold(
  tx: TransactionSql,
  actor: ActorName,
  action: Action,
  args: Record<string, unknown>,
): Promise<string> {
  let told = "";
  await undone(tx, async (inner) => {
    const [before] = await inner<{ last: number }[]>`
      select coalesce(max(id), 0)::int as last from public.notifications`;
    await become(inner, ACTORS[actor](world));
    await callIn(inner, action.call, args);
    await inner`reset role`;
    const rows = await inner<{ account_id: string; kind: string }[]>`
      select account_id, kind from public.notifications where id > ${before?.last ?? 0}`;
    const lines = rows.map(({ account_id, kind }) => `${NAMES.get(account_id)} ${kind}`);
    told = lines.sort().join(", ");
    await mayKnow(inner, action);
  }).catch((error: { code?: string }) => {
    if (!error.code) throw error;
  });
  return told;
}

/** Nobody is told of a match that the data API would not show to them, and no words name a person. */
async function mayKnow(tx: TransactionSql, { call }: Action): Promise<void> {
  const rows = await tx`
    select n.kind from public.notifications n join public.matches m on m.id = n.subject_id
    where n.subject_kind = 'match' and not case n.side
      when 'talent' then m.talent_id = n.account_id and m.talent_sees
      when 'company' then m.company_sees and exists (
        select from public.company_members c
        where c.company_id = m.company_id and c.account_id = n.account_id
      )
      else false
    end`;
  expect([...rows], call).toEqual([]);
  const [words] = await tx`select count(*)::int from public.notifications n
    where n.params::text like '%' || ${world.talent.id} || '%'
      or not n.params <@ jsonb_build_object('title', n.params -> 'title', 'company', n.params -> 'company')`;
  expect(words?.count, call).toBe(0);
}
