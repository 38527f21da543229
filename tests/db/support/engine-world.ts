import { randomUUID } from "node:crypto";
import fc from "fast-check";
import type { Sql, TransactionSql } from "postgres";
import { LANGUAGES, ROLES } from "~/lib/vocabulary";
import {
  createAdjacency,
  createRelations,
  ENGAGEMENT_TYPES,
  type ExclusionReason,
  type MatchContext,
  type OpeningInput,
  pairKey,
  type TalentInput,
  WORK_MODES,
} from "~/matching";
import type { TestDatabase } from "../harness";

type Connection = Sql | TransactionSql;

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });
const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const PLACES = ["13", "15", "16", "17", "47"];

/** A profile as the tables take it. Every field that may be left out is left out by some. */
export const anyProfile = fc.record({
  status: fc.constantFrom("active", "active", "active", "active", "paused", "draft"),
  prefecture: fc.constantFrom(...PLACES),
  roles: some(ROLES),
  onsiteDaysMax: maybe(fc.integer({ min: 0, max: 8 })),
  relocation: maybe(fc.boolean()),
  engagementTypes: some(ENGAGEMENT_TYPES),
  wishedModes: some(WORK_MODES),
  hours: maybe(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 20 }))),
  availableFrom: maybe(fc.constantFrom("2026-12-01", "2027-04-01")),
  wishedPay: maybe(fc.integer({ min: 1, max: 9000 })),
  languages: some(LANGUAGES),
  confirmedOn: maybe(fc.constantFrom("2026-10-01", "2026-11-20")),
  skills: fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 6 }),
      level: fc.integer({ min: 1, max: 5 }),
      evidence: fc.constantFrom("self", "course", "certificate", "endorsed"),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  ),
  learning: some([1, 2, 3, 4]),
  places: some(PLACES),
  industries: some(["A", "E", "G"]),
  themes: some(["tourism", "manufacturing"]),
});
export type Profile = typeof anyProfile extends fc.Arbitrary<infer T> ? T : never;

/** An account with nothing. */
export async function newAccount(sql: Connection): Promise<string> {
  const id = randomUUID();
  await sql`insert into auth.users (id, email, email_confirmed_at)
    values (${id}, ${`${id}@musubi.test`}, now())`;
  return id;
}

/** Writes a profile with its lists, new or over the one that is there. */
export async function putProfile(sql: Connection, id: string, profile: Profile): Promise<void> {
  const { hours, wishedPay, skills, learning, places, industries, themes } = profile;
  await takeLists(sql, id);
  await sql`insert into public.talent_profiles (account_id, prefecture_code) values (${id}, '13')
    on conflict do nothing`;
  await sql`update public.talent_profiles set
    status = ${profile.status}, prefecture_code = ${profile.prefecture}, roles = ${profile.roles},
    onsite_days_max = ${profile.onsiteDaysMax}, relocation = ${profile.relocation},
    engagement_types = ${profile.engagementTypes}, wished_modes = ${profile.wishedModes},
    hours_min = ${hours?.[0] ?? null}, hours_max = ${hours ? hours[0] + hours[1] : null},
    available_from = ${profile.availableFrom}, wished_pay_amount = ${wishedPay},
    wished_pay_unit = ${wishedPay === null ? null : "hour"}, languages = ${profile.languages},
    availability_confirmed_on = ${profile.confirmedOn}
    where account_id = ${id}`;
  for (const skill of skills) {
    await sql`insert into public.talent_skills (account_id, skill_id, level, evidence)
      values (${id}, ${skill.id}, ${skill.level}, ${skill.evidence})`;
  }
  await sql`insert into public.talent_learning select ${id}, unnest(${learning}::int[])`;
  for (const kind of ["wished", "tied"]) {
    await sql`insert into public.talent_prefectures select ${id}, unnest(${places}::text[]), ${kind}`;
  }
  for (const kind of ["experience", "interest"]) {
    await sql`insert into public.talent_industries select ${id}, unnest(${industries}::text[]), ${kind}`;
    await sql`insert into public.talent_themes select ${id}, unnest(${themes}::text[]), ${kind}`;
  }
}

export async function takeProfile(sql: Connection, id: string): Promise<void> {
  await takeLists(sql, id);
  await sql`delete from public.talent_profiles where account_id = ${id}`;
}

async function takeLists(sql: Connection, id: string): Promise<void> {
  await sql`delete from public.talent_skills where account_id = ${id}`;
  await sql`delete from public.talent_learning where account_id = ${id}`;
  await sql`delete from public.talent_prefectures where account_id = ${id}`;
  await sql`delete from public.talent_industries where account_id = ${id}`;
  await sql`delete from public.talent_themes where account_id = ${id}`;
}

/** Everything that the engine's answers follow from, read in one transaction, for a scan of it. */
export interface Scan {
  people: TalentInput[];
  openings: OpeningInput[];
  context: MatchContext;
}

export function scanOf(db: TestDatabase, openingId: string): Promise<Scan> {
  return db.owner.begin("isolation level repeatable read read only", async (tx) => {
    const [row] = await tx<
      {
        people: TalentInput[];
        openings: OpeningInput[];
        excluded: Record<string, ExclusionReason>;
        today: string;
        version: string;
        pairs: { a: number; b: number; similarity: number }[];
        neighbours: Record<string, string[]>;
      }[]
    >`select public.talent_pool() as people, (
        select jsonb_agg(private.opening_input(o.id, o.live_revision))
        from public.openings o join public.companies c on c.id = o.company_id
        where o.status = 'published' and c.status = 'approved'
      ) as openings,
      public.pool_exclusions(${openingId}) as excluded, private.japan_today()::text as today,
      (select version from public.skill_relation_sets where in_force),
      (select jsonb_agg(jsonb_build_object('a', skill_id, 'b', related_id, 'similarity', similarity))
        from public.skill_relations join public.skill_relation_sets using (version) where in_force
      ) as pairs,
      (select jsonb_object_agg(code, list) from (
        select prefecture_code as code, array_agg(neighbour_code) as list
        from public.prefecture_neighbours group by 1) as n) as neighbours`;
    if (!row) throw new Error("no row");
    return {
      people: row.people,
      openings: row.openings,
      context: {
        asOf: row.today,
        relations: createRelations(row.version, row.pairs),
        adjacency: createAdjacency(row.neighbours),
        excluded: new Map(
          Object.entries(row.excluded).map(([id, reason]) => [pairKey(id, openingId), reason]),
        ),
      },
    };
  });
}
