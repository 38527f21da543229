import type { Calendar } from "./calendar";
import { SHORTLISTS, type ShortlistedPerson } from "./data/shortlists";
import type { Engine } from "./engine";
import { firmByKey, ownerEmail } from "./people";
import type { Stage } from "./stage";
import type { Timeline } from "./timeline";
import type { OpeningText } from "./types";
import { demoUserId } from "./users";

/** Lets firms put people of an opening on its shortlist, with notes, some days before today. */
export function planShortlist(
  { stage, calendar, timeline, engine }: Play,
  opening: OpeningText,
  id: string,
): void {
  const people = SHORTLISTS[opening.key];
  if (!people) return;
  const owner = demoUserId(ownerEmail(firmByKey(opening.firm)));
  timeline.add(calendar.ago(people.daysAgo, 10 * 60), async (at) => {
    const ranked = await engine.rank(id, calendar.day(-people.daysAgo), () => true);
    for (const person of people.list) {
      const talent = ranked[person.place - 1]?.talentId;
      if (talent) await keep({ stage, owner, opening: id }, talent, person);
    }
    await settle(stage, at);
  });
}

interface Play {
  stage: Stage;
  calendar: Calendar;
  timeline: Timeline;
  engine: Engine;
}

async function keep(
  { stage, owner, opening }: { stage: Stage; owner: string; opening: string },
  talent: string,
  { note }: ShortlistedPerson,
): Promise<void> {
  const [row] = await stage.tx<{ there: boolean }[]>`
    select private.is_available(o, ${talent}) as there from public.openings o where o.id = ${opening}`;
  if (!row?.there) return;
  const [handle = ""] = await stage.call<string[]>("service_role", "issue_handles", {
    opening_id: opening,
    talent_ids: [talent],
  });
  const entry = { opening_id: opening, handle };
  await stage.call(owner, "shortlist_candidate", entry);
  if (!note) return;
  const [drawn] = await stage.tx<{ id: string }[]>`select gen_random_uuid() as id`;
  await stage.call(owner, "save_candidate_note", {
    ...entry,
    note_id: drawn?.id ?? null,
    body: note,
  });
}

/** What `Stage.settle` does for the tables of the public schema. */
async function settle({ tx }: Stage, at: Date): Promise<void> {
  await tx`update private.shortlist_entries set added_at = ${at} where added_at = now()`;
  await tx`update private.candidate_notes set created_at = ${at}, updated_at = ${at}
    where created_at = now()`;
}
