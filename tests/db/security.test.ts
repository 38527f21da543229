import { beforeAll, describe, expect, it } from "vitest";
import { applied, makeTalent, makeWorld, TEXT, type World } from "./fixtures";
import { freshDatabase } from "./harness";
import { call, outcome } from "./support/actors";
import { OPENING } from "./support/samples";

// Attacks that were tried against the product and must keep failing.

const db = await freshDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(db);
});

describe("a firm cannot tell who hid from it", () => {
  async function introduced() {
    const talent = await makeTalent(db);
    const matchId = await applied(db, talent, world.openingId);
    await call(db, world.admin, "approve_match", { match_id: matchId });
    return { talent, matchId };
  }

  const agree = (match_id: string) =>
    outcome(
      call(db, world.firm.owner, "agree_to_match", { match_id, revision: 1, text_version: TEXT }),
    );

  it("by agreeing: hidden and paused people are refused alike", async () => {
    const hidden = await introduced();
    const [row] = await db.owner<{ version: number }[]>`
      select version from public.talent_profiles where account_id = ${hidden.talent.id}`;
    await call(db, hidden.talent, "save_talent_wishes", {
      wishes: {},
      hidden_firms: [{ name: "山田製作所" }],
      expected_version: row?.version,
    });
    const paused = await introduced();
    await call(db, paused.talent, "set_talent_status", { new_status: "paused" });

    expect(await agree(hidden.matchId)).toBe("PT409 candidate_unavailable");
    expect(await agree(paused.matchId)).toBe("PT409 candidate_unavailable");
  });

  it.each([0x200b, 0x2060, 0xfeff, 0x3164, 0x202e, 0xad])(
    "by an invisible character U+%d in its name",
    async (codePoint) => {
      const unseen = String.fromCodePoint(codePoint);
      const name = `株${unseen}式会社山田${unseen}製作所`;
      const [keys] = await db.owner`
        select private.firm_key(${name}) = private.firm_key('山田製作所') as same`;
      expect(keys?.same).toBe(true);
    },
  );
});

describe("the data API, with a person's own token", () => {
  async function request(path: string, init: { body?: object; headers?: object } = {}) {
    const { client } = await db.createUser();
    const { data } = await client.auth.getSession();
    const { backend } = db;
    const response = await backend.fetch(`${backend.url}${path}`, {
      method: init.body ? "POST" : "GET",
      headers: {
        apikey: backend.publishableKey,
        Authorization: `Bearer ${data.session?.access_token}`,
        "Content-Type": "application/json",
        ...init.headers,
      },
      body: init.body ? JSON.stringify(init.body) : undefined,
    });
    return { status: response.status, text: await response.text() };
  }

  it.each(["private", "auth", "pg_catalog"])("does not reach the schema %s", async (schema) => {
    const headers = { "Accept-Profile": schema, "Content-Profile": schema };
    const read = await request("/rest/v1/candidate_handles", { headers });
    const called = await request("/rest/v1/rpc/card", { headers, body: { talent: null } });
    expect([read.status, called.status]).toEqual([406, 406]);
  });

  it("embeds nothing of matches, contacts or drafts into what is public", async () => {
    const openings = await request("/rest/v1/openings?select=id,matches(*),revisions(state)");
    const rows = JSON.parse(openings.text) as { matches: []; revisions: { state: string }[] }[];
    expect(rows.length).toBeGreaterThan(0);
    for (const { matches, revisions } of rows) {
      expect(matches).toEqual([]);
      expect(revisions).toEqual([{ state: "approved" }]);
    }
    const firms = await request(
      "/rest/v1/companies?select=company_contacts(*),company_members(*),company_reviews(*)",
    );
    expect(firms.text).not.toMatch(/@|account_id|action/);
  });

  it("takes no rights out of what a person writes about itself", async () => {
    const { client } = await db.createUser();
    await client.auth.updateUser({ data: { role: "admin", is_admin: true } });
    const { data } = await client.rpc("whoami");
    expect(data).toEqual({ isAdmin: false, companies: [], hasTalentProfile: false });
  });
});

it("a list of many repetitions costs no insert for each", async () => {
  const [list] = await db.owner`select cardinality(private.text_array(
    (select jsonb_agg('E'::text) from generate_series(1, 100000)))) as length`;
  expect(list?.length).toBe(200);
});

it("no firm fills the queue of the administrators alone", async () => {
  const { firm } = world;
  const draft = { company_id: firm.companyId, content: OPENING };
  await db.owner`insert into public.openings (company_id)
    select ${firm.companyId} from generate_series(1, 398)`;
  expect(await outcome(call(db, firm.owner, "save_opening", draft))).toBe("allowed");
  expect(await outcome(call(db, firm.owner, "save_opening", draft))).toBe(
    "PT409 too_many_openings",
  );
});
