import type { Calendar } from "./calendar";
import type { Stage } from "./stage";

/** Days ago since which the people of the demonstration have not looked at their notices. */
const AWAY = 8;

/** What the events of the past have told people: most of it read long ago, and nothing left to mail. */
export async function settleNotices(stage: Stage, calendar: Calendar): Promise<void> {
  const { tx } = stage;
  await tellOfTheQueue(stage);
  await stage.call("service_role", "remind_of_dates", {});
  await stage.settle(calendar.ago(0, 0));
  await tx`update public.notifications set mailed_at = created_at`;
  await tx`
    update public.notifications set read_at = created_at + interval '5 hours'
    where created_at < ${calendar.ago(AWAY, 0)}`;
}

/** The administrators have read of the queue all the time, but not of what came last. */
async function tellOfTheQueue(stage: Stage): Promise<void> {
  await stage.tx`delete from public.notifications where kind = 'queue_grown'`;
  await stage.tx`select private.tell_queue('demo:queue')`;
  const [last] = await stage.tx<{ at: Date }[]>`
    select max(created_at) as at from public.match_events where from_state is null`;
  await stage.settle(last?.at ?? new Date());
}
