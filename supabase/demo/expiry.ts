import type { TransactionSql } from "postgres";
import type { Calendar } from "./calendar";
import { OPENINGS } from "./openings";
import type { Stage } from "./stage";
import type { Timeline } from "./timeline";

/** Lets the openings run out that were published long ago, by the server's daily job. */
export function expireOld(stage: Stage, calendar: Calendar, timeline: Timeline): void {
  for (const { life, title } of OPENINGS) {
    if (life.kind !== "expired") continue;
    timeline.add(calendar.ago(life.approved - 91, 10), async (at) => {
      await stage.tx`
        update public.openings o set expires_on = private.japan_today() - 1
        from public.opening_revisions r
        where r.opening_id = o.id and r.title = ${title} and o.is_demo`;
      await stage.call("service_role", "expire_openings", {});
      await stage.settle(at);
    });
  }
}

/** The functions count days from the real today; here each opening counts from its own. */
export async function setDates(tx: TransactionSql): Promise<void> {
  await tx`
    update public.openings o set
      confirmed_on = (o.published_at at time zone 'Asia/Tokyo')::date,
      expires_on = (o.published_at at time zone 'Asia/Tokyo')::date + private.opening_days()
    where o.is_demo and o.published_at is not null`;
}
