import type { Sql } from "postgres";
import { expect } from "vitest";

/** Where an event may lead from each state; `consent` and its voiding stay where they are. */
const PATHS: Record<string, [from: (string | null)[], to: string | "same"]> = {
  // Also on a match that was only proposed so far.
  apply: [[null, "proposed"], "proposed"],
  invite: [[null, "proposed"], "proposed"],
  propose: [[null], "proposed"],
  consent: [["proposed", "introduced"], "same"],
  consent_void: [["proposed", "introduced"], "same"],
  approve: [["proposed"], "introduced"],
  connect: [["introduced"], "connected"],
  dismiss: [["proposed"], "closed"],
  decline: [["proposed", "introduced"], "closed"],
  withdraw: [["proposed", "introduced"], "closed"],
  close: [["proposed", "introduced", "connected"], "closed"],
};

interface MatchEvent {
  match_id: string;
  action: string;
  from_state: string | null;
  to_state: string;
}

/** What must be true of all matches at any time. */
export async function expectConsistentMatches(sql: Sql): Promise<void> {
  const matches = await sql<{ id: string; state: string }[]>`select id, state from public.matches`;
  const events = await sql<MatchEvent[]>`
    select match_id, action, from_state, to_state from public.match_events order by id`;
  for (const { id, state } of matches) {
    const own = events.filter((event) => event.match_id === id);
    expect(walk(own), own.map(({ action }) => action).join(" → ")).toBe(state);
  }
  expect(await violations(sql)).toEqual([]);
}

/** The state in which the events end, or where they leave the path. */
function walk(events: MatchEvent[]): string | null {
  let state: string | null = null;
  for (const { action, from_state, to_state } of events) {
    const [from, to] = PATHS[action] ?? [[], ""];
    const leadsTo: string | null = to === "same" ? state : to;
    if (from_state !== state || !from.includes(state) || to_state !== leadsTo) {
      return `${action} from ${state}`;
    }
    state = leadsTo;
  }
  return state;
}

async function violations(sql: Sql) {
  const rows = await sql<{ what: string }[]>`
    select 'two open matches of a pair' as what from public.matches
      where state <> 'closed' group by opening_id, talent_id having count(*) > 1
    union all
    select 'connected without two consents' from public.matches m
      where m.state = 'connected' and 2 <> (
        select count(*) from public.match_consents c
        where c.match_id = m.id and c.voided_at is null
          and (c.side = 'company' or c.revision = m.revision
            or not private.changed_materially(m.opening_id, c.revision, m.revision))
      )
    union all
    select 'introduced with two consents' from public.matches m
      where m.state = 'introduced' and 2 = (
        select count(*) from public.match_consents c where c.match_id = m.id and c.voided_at is null
      )
    union all
    select 'open match of a finished opening' from public.matches m
      join public.openings o on o.id = m.opening_id
      where m.state <> 'closed' and o.status in ('closed', 'filled')
    union all
    select 'waiting match behind the live revision' from public.matches m
      join public.openings o on o.id = m.opening_id
      where m.state in ('proposed', 'introduced') and m.revision <> o.live_revision
    union all
    select 'an opening approved twice' from public.opening_reviews
      where action = 'approved' group by opening_id, revision having count(*) > 1`;
  return rows.map(({ what }) => what);
}
