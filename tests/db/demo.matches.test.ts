import { describe, expect, it } from "vitest";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../../supabase/demo";
import { seededDatabase, today } from "./support/demo";

const { db, value, counts } = await seededDatabase();

describe("the matches of the demonstration", () => {
  it("are in each state that can be reached, from each origin", async () => {
    const states = await counts(
      "select concat_ws(' ', state, 'by ' || closed_by), count(*) from matches group by 1",
    );
    expect(Object.keys(states).sort()).toEqual([
      "closed by admin",
      "closed by company",
      "closed by system",
      "closed by talent",
      "connected",
      "introduced",
      "proposed",
    ]);
    const proposed = await counts(
      "select origin, count(*) from matches where state = 'proposed' group by 1",
    );
    expect(Object.keys(proposed)).toEqual(
      expect.arrayContaining(["engine", "application", "invitation"]),
    );
    const origins = await counts("select origin, count(*) from matches group by 1");
    expect(Object.keys(origins)).toHaveLength(4);
  });

  it("are introduced with no consent, with the company's and with the talent's", async () => {
    const consents = await counts(
      `select coalesce(c.side, 'none'), count(*) from matches m
       left join match_consents c on c.match_id = m.id and c.voided_at is null
       where m.state = 'introduced' group by 1`,
    );
    expect(Object.keys(consents).sort()).toEqual(["company", "none", "talent"]);
  });

  it("are all explained to each viewer, two of them in spite of a failing condition", async () => {
    expect(
      await value(
        `select count(*)::int from matches m
         where (select count(*) from match_explanations e where e.match_id = m.id) <> 3`,
      ),
    ).toBe(0);
    const waiting =
      "select count(*)::int from match_explanations e join matches m on m.id = e.match_id where viewer = 'admin' and not eligible and state = ";
    expect(await value(`${waiting} 'proposed'`)).toBe(1);
    expect(await value(`${waiting} 'introduced'`)).toBe(1);
  });

  it("leave the engine nothing to do", async () => {
    const service = db.service();
    expect((await service.rpc("unexplained_matches")).data).toEqual([]);
    expect((await service.rpc("openings_awaiting_proposals")).data).toEqual([]);
  });

  it("are prepared by a shortlist with notes, written before today", async () => {
    expect(await value("select count(*)::int from private.shortlist_entries")).toBe(3);
    const past = `select count(*)::int from private.candidate_notes
      where (created_at at time zone 'Asia/Tokyo')::date < '${today}'`;
    expect(await value(past)).toBe(2);
  });

  it("have disclosed contact details to both sides and to an administrator", async () => {
    const readers = await counts("select reader_side, count(*) from disclosures group by 1");
    expect(Object.keys(readers).sort()).toEqual(["admin", "company", "talent"]);
  });
});

describe("the past of the demonstration", () => {
  it("lies before today, and matches begin with their first event", async () => {
    const late = "at time zone 'Asia/Tokyo')::date >= ";
    for (const column of [
      "matches.state_changed_at",
      "match_events.created_at",
      "talent_profiles.updated_at",
      "talent_qualifications.created_at",
      "talent_qualifications.submitted_at",
      "talent_qualifications.decided_at",
      "opening_reviews.created_at",
      "admin_actions.created_at",
      "disclosures.created_at",
    ]) {
      const [table] = column.split(".");
      const query = `select count(*)::int from ${table} where (${column} ${late} '${today}'`;
      expect([column, await value(query)]).toEqual([column, 0]);
    }
    const odd = `select count(*)::int from matches m where m.created_at <>
      (select min(e.created_at) from match_events e where e.match_id = m.id)`;
    expect(await value(odd)).toBe(0);
  });

  it("never has a consent, decision or talent after what follows from it", async () => {
    const odd = `select count(*)::int from matches m
      join openings o on o.id = m.opening_id join accounts a on a.id = m.talent_id
      where m.created_at < o.published_at or m.created_at < a.created_at
        or m.state_changed_at < m.created_at`;
    expect(await value(odd)).toBe(0);
    const outOfOrder = `select count(*)::int from (
      select created_at < lag(created_at) over (partition by match_id order by id) as odd from match_events
    ) e where odd`;
    expect(await value(outOfOrder)).toBe(0);
  });

  it("leaves published openings open and availability fresh", async () => {
    const open =
      "select min(expires_on - private.japan_today())::int from openings where status = 'published'";
    expect(await value(open)).toBeGreaterThan(14);
    const stale =
      "select max(private.japan_today() - availability_confirmed_on)::int from talent_profiles";
    expect(await value(stale)).toBeLessThanOrEqual(28);
  });
});

describe("the demo accounts", () => {
  it.each(Object.entries(DEMO_ACCOUNTS))("the %s signs in", async (_, email) => {
    const client = db.anon();
    const { error } = await client.auth.signInWithPassword({ email, password: DEMO_PASSWORD });
    expect(error).toBeNull();
    const { data } = await client.rpc("whoami");
    expect(data).toMatchObject({
      isAdmin: email === DEMO_ACCOUNTS.admin,
      hasTalentProfile: email === DEMO_ACCOUNTS.talent,
    });
  });

  it("are the only ones who can", async () => {
    const rows = await db.owner<{ email: string }[]>`
      select email from auth.users where email <> all (${Object.values(DEMO_ACCOUNTS)})
      order by email limit 3`;
    for (const { email } of rows) {
      const { error } = await db.anon().auth.signInWithPassword({ email, password: DEMO_PASSWORD });
      expect(error).not.toBeNull();
    }
    const shared = "select count(*) - count(distinct encrypted_password) from auth.users";
    expect(Number(await value(shared))).toBe(2);
  });

  it("have something waiting for each of them", async () => {
    const client = async (email: string) => {
      const visitor = db.anon();
      await visitor.auth.signInWithPassword({ email, password: DEMO_PASSWORD });
      return visitor;
    };
    const admin = await client(DEMO_ACCOUNTS.admin);
    const { data: queue } = await admin.rpc("review_queue");
    expect(new Set(queue?.map(({ kind }) => kind))).toEqual(
      new Set(["company", "opening", "match", "qualification"]),
    );

    const talent = await client(DEMO_ACCOUNTS.talent);
    const { data: own } = await talent
      .from("matches")
      .select("state, origin, match_consents(side)");
    expect(own?.map(({ state }) => state)).toEqual(
      expect.arrayContaining(["proposed", "introduced", "connected", "closed"]),
    );

    const company = await client(DEMO_ACCOUNTS.company);
    const firm = await value<string>("select id from companies where name like '%みのりや%'");
    const { data: theirs } = await company.rpc("company_matches", { company_id: firm });
    expect(new Set(theirs?.map(({ state }) => state))).toEqual(
      new Set(["introduced", "connected", "closed"]),
    );
  });
});
