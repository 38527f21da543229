import type { Sql } from "postgres";
import type { OpeningInput, TalentInput } from "~/matching";
import { makeOpenings } from "../openings";
import { Population } from "../population";
import { makeWorld } from "../world";

const SEED = 20_261_127;
const BATCH = 5_000;
const FIRM = "00000000-0000-4000-8000-000000000001";

export interface Seeded {
  readonly openings: readonly string[];
  /** Ids in the order of the places. */
  readonly people: readonly string[];
}

/** Made-up people and published openings, straight into the tables. */
export async function seed(sql: Sql, profiles: number, openings: number): Promise<Seeded> {
  const world = makeWorld(SEED);
  const population = new Population(world, SEED);
  const people: string[] = [];
  for (let first = 0; first < profiles; first += BATCH) {
    const some = Array.from({ length: Math.min(BATCH, profiles - first) }, (_, i) => ({
      ...population.person(first + i),
      active: true,
    }));
    await insertPeople(sql, some);
    people.push(...some.map(({ id }) => id));
  }
  const ids = await insertOpenings(sql, makeOpenings(world, SEED, openings));
  // What was written is no change for a process that starts now.
  await sql`truncate private.engine_log`;
  await sql`vacuum analyze`;
  return { openings: ids, people };
}

async function insertPeople(sql: Sql, people: readonly TalentInput[]): Promise<void> {
  const input = sql.json(people as never);
  await sql.begin(async (tx) => {
    await tx`create temporary table person on commit drop as
      select (p ->> 'id')::uuid as id, p from jsonb_array_elements(${input}) as p`;
    await tx`insert into auth.users (id, email) select id, id || '@bench.test' from person`;
    await tx`insert into public.talent_profiles (
        account_id, status, prefecture_code, roles, onsite_days_max, relocation, engagement_types,
        wished_modes, hours_min, hours_max, available_from, wished_pay_amount, wished_pay_unit,
        languages, availability_confirmed_on)
      select id, 'active', coalesce(p ->> 'prefecture', '13'), ${texts(tx, "roles")},
        (p ->> 'onsiteDaysMax')::int, (p ->> 'relocation')::boolean, ${texts(tx, "engagementTypes")},
        ${texts(tx, "wishedModes")}, (p ->> 'hoursMin')::int, (p ->> 'hoursMax')::int,
        (p ->> 'availableFrom')::date, (p #>> '{wishedPay,amount}')::int, p #>> '{wishedPay,unit}',
        ${texts(tx, "languages")}, (p ->> 'confirmedOn')::date
      from person`;
    await tx`insert into public.talent_skills (account_id, skill_id, level, evidence)
      select id, (s ->> 'id')::int, (s ->> 'level')::int, s ->> 'evidence'
      from person, jsonb_array_elements(p -> 'skills') as s`;
    await tx`insert into public.talent_learning
      select id, s::int from person, jsonb_array_elements_text(p -> 'learning') as s`;
    await tx`insert into public.talent_prefectures
      select id, c, 'wished' from person, jsonb_array_elements_text(p -> 'wishedPrefectures') as c
      union all
      select id, c, 'tied' from person, jsonb_array_elements_text(p -> 'tiedPrefectures') as c`;
    await tx`insert into public.talent_industries
      select id, c, 'experience' from person, jsonb_array_elements_text(p -> 'industries') as c
      union all
      select id, c, 'interest' from person, jsonb_array_elements_text(p -> 'industriesOfInterest') as c`;
    await tx`insert into public.talent_themes
      select id, c, 'experience' from person, jsonb_array_elements_text(p -> 'themes') as c
      union all
      select id, c, 'interest' from person, jsonb_array_elements_text(p -> 'themesOfInterest') as c`;
  });
}

function texts(sql: Pick<Sql, "unsafe">, field: string) {
  return sql.unsafe(`array(select jsonb_array_elements_text(p -> '${field}'))`);
}

async function insertOpenings(sql: Sql, openings: readonly OpeningInput[]): Promise<string[]> {
  await sql`insert into public.companies (
      id, name, name_kana, sole_proprietor, prefecture_code, municipality_code, industry_code,
      employees, description, status)
    select ${FIRM}, 'ベンチ', 'ベンチ', true, '13', code, 'E', '1-5', 'ベンチ', 'approved'
    from public.municipalities where prefecture_code = '13' limit 1`;
  const ids: string[] = [];
  for (const each of openings) {
    const id = crypto.randomUUID();
    ids.push(id);
    const hoursMin = each.hoursMin ?? 2;
    await sql.begin(async (tx) => {
      await tx`insert into public.openings (id, company_id) values (${id}, ${FIRM})`;
      await tx`insert into public.opening_revisions (
          opening_id, revision, state, theme_code, title, problem, outcome, prefecture_code, work_mode,
          onsite_days, engagement_types, hours_min, hours_max, start_on, length_months, pay_max,
          pay_unit, payment_days, termination_terms, languages, roles)
        values (${id}, 1, 'approved', ${each.theme}, 'x', 'x', 'x', ${each.prefecture}, ${each.mode},
          ${each.onsiteDays}, ${engagement(each)}, ${hoursMin}, ${Math.max(hoursMin, each.hoursMax ?? 8)},
          ${each.startOn}, ${each.lengthMonths}, ${each.pay?.amount ?? 3000}, ${each.pay?.unit ?? "hour"},
          30, 'x', ${[...each.languages]}, ${[...each.roles]})`;
      for (const [position, { skillId, level, weight, must }] of each.requirements.entries()) {
        await tx`insert into public.opening_requirements (opening_id, revision, skill_id, level, weight, must, position)
          values (${id}, 1, ${skillId}, ${level}, ${weight}, ${must}, ${position + 1})`;
      }
      await tx`update public.openings set status = 'published', live_revision = 1,
        expires_on = '2099-12-31', published_at = now() where id = ${id}`;
    });
  }
  return ids;
}

/** The tables want one; to the engine an empty list is unknown. */
function engagement({ engagementTypes }: OpeningInput): string[] {
  return engagementTypes.length > 0 ? [...engagementTypes] : ["contract"];
}
