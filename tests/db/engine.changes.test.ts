import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startEngine } from "~/engine/start";
import type { OpeningInput } from "~/matching";
import { handleFor, makeTalent, makeWorld, TEXT } from "./fixtures";
import { freshDatabase } from "./harness";
import { type Actor, ANONYMOUS, call, outcome, SERVICE } from "./support/actors";
import { newAccount, scanOf } from "./support/engine-world";

const db = await freshDatabase();
const world = await makeWorld(db);
const { talent, other, openingId, firm, admin } = world;
const opening = { id: openingId, revision: 1 };
const engine = startEngine(db.backend);
afterAll(() => engine.stop());

const best = () => engine.best(opening, 50);
const bestIds = async () => (await best()).map(({ talentId }) => talentId);
const changesSince = async (since: string | null, at_most = 100) =>
  JSON.parse(
    await call<string>(db, SERVICE, "engine_changes", {
      since,
      at_most,
      opening_ids: [],
      talent_ids: [],
    }),
  );
const snapshot = async (): Promise<string> => (await changesSince(null)).snapshot;

describe("every table that the engine reads", () => {
  const id = talent.id;
  it.each([
    [
      "talent_profiles",
      () => db.owner`update talent_profiles set hours_max = 30 where account_id = ${id}`,
    ],
    ["talent_skills", () => db.owner`update talent_skills set level = 5 where account_id = ${id}`],
    ["talent_learning", () => db.owner`delete from talent_learning where account_id = ${id}`],
    ["talent_learning", () => db.owner`insert into talent_learning values (${id}, 4)`],
    [
      "talent_prefectures",
      () => db.owner`insert into talent_prefectures values (${id}, '47', 'tied')`,
    ],
    [
      "talent_industries",
      () => db.owner`insert into talent_industries values (${id}, 'Q', 'interest')`,
    ],
    ["talent_themes", () => db.owner`delete from talent_themes where account_id = ${id}`],
  ])("tells of a change of a person: %s", async (_, change) => {
    const since = await snapshot();
    await change();
    expect(await changesSince(since)).toMatchObject({
      talents: { id: [id] },
      goneTalents: [],
      changedOpenings: [],
      reference: null,
    });
  });

  it.each([
    [
      "openings",
      () => db.owner`update openings set expires_on = expires_on + 1 where id = ${openingId}`,
    ],
    [
      "opening_revisions",
      () => db.owner`update opening_revisions set seats = 2 where opening_id = ${openingId}`,
    ],
    [
      "opening_requirements",
      () => db.owner`update opening_requirements set weight = 1 where opening_id = ${openingId}`,
    ],
    [
      "companies",
      () => db.owner`update companies set industry_code = 'A' where id = ${firm.companyId}`,
    ],
  ])("tells of a change of an opening: %s", async (_, change) => {
    const since = await snapshot();
    await change();
    const changes = await changesSince(since);
    expect(changes.changedOpenings).toEqual([openingId]);
    expect(changes.openings.map(({ input }: { input: OpeningInput }) => input.id)).toEqual([
      openingId,
    ]);
  });

  it.each([
    [
      "skill_relations",
      () => db.owner`update skill_relations set similarity = 0.9 where skill_id = 1`,
    ],
    [
      "skill_relation_sets",
      () => db.owner`update skill_relation_sets set in_force = in_force where in_force`,
    ],
    [
      "prefecture_neighbours",
      () => db.owner`update prefecture_neighbours set neighbour_code = neighbour_code`,
    ],
  ])("tells of a change of the reference data: %s", async (_, change) => {
    const since = await snapshot();
    await change();
    expect((await changesSince(since)).reference).toMatchObject({ version: expect.any(String) });
  });

  it("says nothing where nothing changed", async () => {
    expect(await changesSince(await snapshot())).toMatchObject({
      reload: false,
      talents: { id: null },
      goneTalents: [],
      changedOpenings: [],
      reference: null,
    });
  });

  it("answers nobody but the service", async () => {
    const args = { since: null, at_most: 1, opening_ids: [], talent_ids: [] };
    const page = { after: null, at_most: 1 };
    for (const actor of [ANONYMOUS, talent, firm.owner, admin] as Actor[]) {
      expect(await outcome(call(db, actor, "engine_changes", args))).toBe("42501");
      expect(await outcome(call(db, actor, "engine_talents", page))).toBe("42501");
      expect(await outcome(call(db, actor, "engine_openings", page))).toBe("42501");
      expect(await outcome(call(db, actor, "purge_engine_log"))).toBe("42501");
    }
  });
});

describe("two transactions at once", () => {
  const [early, late] = [0, 1].map(() => postgres(db.url, { max: 1, onnotice() {} })) as [
    postgres.Sql,
    postgres.Sql,
  ];
  afterAll(() => Promise.all([early.end(), late.end()]));

  it("are both seen, when the one that began first ends last", async () => {
    const [first, second] = [await makeTalent(db), await makeTalent(db)];
    expect(await bestIds()).toEqual(expect.arrayContaining([first.id, second.id]));
    const [begun, finished] = [signal(), signal()];
    const slow = early.begin(async (tx) => {
      await tx`update public.talent_profiles set status = 'paused' where account_id = ${first.id}`;
      begun.give();
      await finished.given;
    });
    await begun.given;
    await late`update public.talent_profiles set status = 'paused' where account_id = ${second.id}`;
    const between = await bestIds();
    expect(between).toContain(first.id);
    expect(between).not.toContain(second.id);
    finished.give();
    await slow;
    expect(await bestIds()).not.toContain(first.id);
  });
});

describe("whoever may not be shown any more", () => {
  const vanishes = async (id: string, act: () => Promise<unknown>) => {
    expect(await bestIds()).toContain(id);
    await act();
    expect(await bestIds()).not.toContain(id);
  };

  it("is gone from the next answer: paused", async () => {
    const person = await makeTalent(db);
    await vanishes(person.id, () =>
      call(db, person, "set_talent_status", { new_status: "paused" }),
    );
  });

  it("is gone from the next answer: deleted", async () => {
    const person = await makeTalent(db);
    await vanishes(person.id, () => call(db, person, "delete_account"));
  });

  it("is gone from the next answer: hides from the firm", async () => {
    const person = await makeTalent(db);
    await vanishes(
      person.id,
      () => db.owner`insert into public.talent_hidden_firms (account_id, position, name)
        values (${person.id}, 1, '株式会社山田製作所')`,
    );
  });

  it("is gone from the next answer: joins the firm", async () => {
    const person = await makeTalent(db);
    await vanishes(
      person.id,
      () => db.owner`insert into public.company_members (company_id, account_id, role)
        values (${firm.companyId}, ${person.id}, 'editor')`,
    );
  });

  it("is gone from the next answer: declined", async () => {
    const person = await makeTalent(db);
    const handle = await handleFor(db, openingId, person.id);
    const { matchId } = await call<{ matchId: string }>(db, firm.owner, "invite_candidate", {
      handle,
      text_version: TEXT,
    });
    await call(db, SERVICE, "attach_explanations", {
      match_id: matchId,
      revision: 1,
      engine_version: "test",
      weights: {},
      weights_version: 0,
      eligible: true,
      admin_body: { score: 70 },
      company_body: { score: 70 },
      talent_body: { score: 70 },
    });
    await call(db, admin, "approve_match", { match_id: matchId });
    await vanishes(person.id, () =>
      call(db, person, "decline_match", { match_id: matchId, reason: "personal" }),
    );
  });
});

describe("a process that was long away", () => {
  it("loads anew when the log does not reach back to it", async () => {
    await best();
    await call(db, other, "set_talent_status", { new_status: "paused" });
    await db.owner`update private.engine_log set logged_at = now() - interval '2 days'`;
    // What is older than the oldest open transaction stays, and other tests have some open.
    const left = async () => {
      await call(db, SERVICE, "purge_engine_log");
      const [log] =
        await db.owner`select count(*)::int as changes from private.engine_log where kind <> 'purged'`;
      return log?.changes;
    };
    await expect.poll(left, { timeout: 20_000 }).toBe(0);
    expect(await bestIds()).not.toContain(other.id);
    const people = (await scanOf(db, openingId)).people.length;
    expect((await engine.status()).people).toBe(people);
  });

  it("loads anew when more changed than a refresh takes", async () => {
    const since = await snapshot();
    await db.owner`update talent_profiles set hours_max = 31 where account_id in (${talent.id}, ${other.id})`;
    expect(await changesSince(since, 1)).toMatchObject({
      reload: true,
      talents: { id: null },
      goneTalents: [],
    });
  });

  it("is told so by a database that was put back to an earlier moment", async () => {
    const [epoch, seen] = (await snapshot()).split("/");
    expect(await changesSince(`${epoch}/${seen}`)).toMatchObject({ reload: false });
    expect(await changesSince(`${epoch}/900000:900000:`)).toMatchObject({ reload: true });
    // Even where that one has gone further meanwhile; or where a release before marks asks.
    expect(await changesSince(`1.2.3/${seen}`)).toMatchObject({ reload: true });
    expect(await changesSince(`${seen}`)).toMatchObject({ reload: true });
  });
});

describe("a page of people", () => {
  it("is in the order of the ids, however the database puts it together", async () => {
    const ids = await db.owner.begin(async (tx) => {
      await tx`set local enable_nestloop = off`;
      await tx`set local enable_mergejoin = off`;
      const [row] = await tx`select public.engine_talents(null, 100)::json -> 'id' as ids`;
      return row?.ids as string[];
    });
    expect(ids.length).toBeGreaterThan(2);
    expect(ids).toEqual(ids.toSorted());
  });
});

describe("a profile with nothing but a prefecture", () => {
  let id = "";
  beforeAll(async () => {
    id = await newAccount(db.owner);
    await db.owner`insert into public.talent_profiles (account_id, prefecture_code, status)
      values (${id}, '15', 'active')`;
  });

  it("is held like any other", async () => {
    const page = await engine.recommendations({
      talentId: id,
      filter: {
        tab: "near",
        theme: null,
        prefecture: null,
        mode: null,
        engagement: null,
        sort: "score",
      },
      after: 0,
      limit: 10,
    });
    expect(page.counts.fit + page.counts.near).toBeGreaterThan(0);
    for (const { explanation } of page.recommendations)
      expect(explanation.score).toBeGreaterThan(0);
    expect((await engine.status()).leftOut).toBe(0);
  });
});

function signal() {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { give: () => give(), given };
}
