/** The demonstration: invented firms, openings, talents and matches, all marked as such. */
import type { Sql, TransactionSql } from "postgres";
import { DEMO_ACCOUNTS } from "./accounts";
import { Calendar } from "./calendar";
import { FIRMS } from "./data/firms";
import { Engine } from "./engine";
import { expireOld, setDates } from "./expiry";
import { planFirms } from "./firms";
import { MatchPlay } from "./match-play";
import { MatchCasting } from "./matches";
import { settleNotices } from "./notices";
import { planOpenings } from "./openings";
import { ownerEmail } from "./people";
import { Random } from "./prng";
import type { Profile } from "./profile";
import { seedQualifications } from "./qualifications";
import { planShortlist } from "./shortlists";
import { Stage } from "./stage";
import { demoProfiles, seedTalents } from "./talents";
import { Timeline } from "./timeline";
import { createUsers, type DemoUser, demoUserId } from "./users";

export { DEMO_ACCOUNTS, DEMO_PASSWORD } from "./accounts";

/** Days ago; nobody was there before. */
const ADMIN_SINCE = 200;

/** Any number, the same in every process: two that seed one database take turns. */
const SEED_LOCK = 0x64656d6f;

/**
 * Writes the demonstration into a prepared database, in one transaction; does nothing where it is
 * already.
 *
 * @param sql a connection of the database's owner.
 * @param options.today the day in Japan (`YYYY-MM-DD`) around which everything has happened.
 */
export async function seedDemo(sql: Sql, options: { today: string }): Promise<void> {
  const calendar = new Calendar(options.today);
  await sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${SEED_LOCK})`;
    const admin = demoUserId(DEMO_ACCOUNTS.admin);
    const [seeded] = await tx`select from public.accounts where id = ${admin}`;
    if (!seeded) await seed(tx, calendar);
  });
}

async function seed(tx: TransactionSql, calendar: Calendar): Promise<void> {
  const profiles = demoProfiles(calendar);
  await createUsers(tx, usersOf(profiles, calendar));
  const stage = await Stage.open(tx);
  await grantAdmin(stage, calendar);
  await seedTalents(stage, calendar, profiles);
  await seedQualifications(stage, calendar, profiles);
  await play(stage, calendar, profiles);
  await setDates(tx);
  await settleNotices(stage, calendar);
  await stage.close();
}

function usersOf(profiles: readonly Profile[], calendar: Calendar): DemoUser[] {
  const user = (email: string, daysAgo: number): DemoUser => ({
    email,
    createdAt: calendar.ago(daysAgo, 8 * 60),
    open: (Object.values(DEMO_ACCOUNTS) as string[]).includes(email),
  });
  return [
    user(DEMO_ACCOUNTS.admin, ADMIN_SINCE),
    ...FIRMS.map((firm) => user(ownerEmail(firm), firm.joined)),
    ...profiles.map(({ email, joined }) => user(email, joined)),
  ];
}

/** Also dates the accounts, which came with the auth users. */
async function grantAdmin(stage: Stage, calendar: Calendar): Promise<void> {
  await stage.call("service_role", "grant_admin", { email: DEMO_ACCOUNTS.admin });
  await stage.tx`
    update public.accounts a set created_at = u.created_at
    from auth.users u where u.id = a.id and a.created_at = now()`;
  await stage.settle(calendar.ago(ADMIN_SINCE, 9 * 60));
}

async function play(stage: Stage, calendar: Calendar, profiles: readonly Profile[]): Promise<void> {
  const timeline = new Timeline();
  const joined = new Map(profiles.map(({ email, joined }) => [demoUserId(email), joined]));
  const engine = await Engine.open(stage, [...joined.keys()]);
  const [text] = await stage.tx<{ version: string }[]>`
    select version from public.consent_texts where in_force`;
  const random = new Random(1_124);
  const matches = new MatchPlay(stage, calendar, timeline, engine, random, text?.version ?? "");
  const casting = new MatchCasting(matches, joined);
  const firmIds = planFirms(stage, calendar, timeline);
  planOpenings(stage, calendar, timeline, firmIds, async (opening, id) => {
    await casting.cast(opening, id);
    planShortlist({ stage, calendar, timeline, engine }, opening, id);
  });
  expireOld(stage, calendar, timeline);
  await timeline.play();
}
