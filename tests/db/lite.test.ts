import { describe, expect, it } from "vitest";
import { makeWorld } from "./fixtures";
import { freshDatabase } from "./harness";
import { tableGrants } from "./support/catalogue";
import { COMPANY, OPENING } from "./support/samples";

const db = await freshDatabase();
const grantsBefore = await tableGrants(db.owner);
const world = await makeWorld(db);
const user = await db.createUser();
const { data } = await user.client.auth.getSession();
const token = data.session?.access_token ?? "";

/** A raw request to the data API; without a token as a visitor. */
async function ask(
  path: string,
  options: { body?: unknown; token?: string; headers?: object } = {},
) {
  const answer = await db.backend.fetch(`${db.backend.url}/rest/v1/${path}`, {
    method: options.body === undefined ? "GET" : "POST",
    headers: {
      apikey: db.backend.publishableKey,
      "content-type": "application/json",
      ...(options.token && { authorization: `Bearer ${options.token}` }),
      ...options.headers,
    },
    ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : null };
}

const call = (name: string, body: unknown, as: string | undefined = token) =>
  ask(`rpc/${name}`, { body, token: as });
const company = (change: object) => call("save_company", { profile: { ...COMPANY, ...change } });

describe("refusals reach the browser with their status and key", () => {
  it.each([
    [401, "42501", "anonymous", () => call("whoami", {}, "")],
    [403, "PT403", "not_an_administrator", () => call("review_queue", {})],
    [403, "42501", undefined, () => call("talent_pool", {})],
    [404, "PT404", "match_not_found", () => call("match_card", { match_id: world.openingId })],
    [409, "PT409", "basics_first", () => call("set_talent_status", { new_status: "active" })],
    [422, "PT422", "reason_unknown", async () => declineWithUnknownReason()],
  ])("%i %s %s", async (status, code, message, request) => {
    const answer = await request();
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ code });
    if (code.startsWith("PT")) expect(answer.body.message).toBe(message);
  });

  /** A reason that only the system gives. */
  async function declineWithUnknownReason() {
    const [match] = await db.owner<{ id: string }[]>`insert into public.matches
      (opening_id, revision, company_id, talent_id, state, origin, company_sees, talent_sees)
      values (${world.openingId}, 1, ${world.firm.companyId}, ${user.id}, 'introduced', 'engine', true, true)
      returning id`;
    return call("decline_match", { match_id: match?.id, reason: "opening_closed" });
  }
});

describe("what no form sends is a bad request, never a fault of the server", () => {
  it.each<[string, () => ReturnType<typeof ask>]>([
    ["a broken check", () => company({ employees: "many" })],
    ["a wrong check digit", () => company({ corporateNumber: "1234567890123" })],
    ["a missing value", () => company({ name: null })],
    ["an unknown municipality", () => company({ municipalityCode: "189999" })],
    ["a municipality elsewhere", () => company({ municipalityCode: "131016" })],
    ["a script as website", () => company({ website: "javascript:alert(1)" })],
    ["a boolean that is none", () => company({ soleProprietor: "maybe" })],
    ["a text as profile", () => call("save_company", { profile: "x" })],
    ["an array as profile", () => call("save_company", { profile: [] })],
    ["no profile", () => call("save_company", {})],
    ["an id that is none", () => call("match_card", { match_id: "x" })],
    ["a zero byte", () => company({ name: "a\u0000b" })],
    ["a name without end", () => company({ name: "あ".repeat(100_000) })],
    ["a kana that would backtrack", () => company({ nameKana: `${"ア".repeat(50_000)}x` })],
  ])("%s", async (_, request) => {
    const { status, body } = await request();
    expect([400, 404, 409], JSON.stringify(body)).toContain(status);
  });

  describe("in an opening", () => {
    const save = async (change: object) => {
      const mine = await company({ corporateNumber: null, soleProprietor: true });
      const content = { ...OPENING, ...change };
      return call("save_opening", { company_id: mine.body.companyId, content });
    };
    it.each<[string, object]>([
      ["a number too large", { payMax: 99_999_999_999 }],
      ["a number that is none", { payMax: "NaN" }],
      ["a negative number", { payMin: -1 }],
      ["hours in words", { hoursMin: "five" }],
      ["payment after 61 days", { paymentDays: 61 }],
      ["a day that never comes", { startOn: "infinity" }],
      ["a day before all others", { startOn: "0001-01-01 BC" }],
      ["a day that is none", { startOn: "2027-02-30" }],
      ["null in a list", { languages: [null] }],
      ["null beside a language", { languages: ["ja", null] }],
      ["a language twice", { languages: ["ja", "ja"] }],
      ["an object as list", { roles: { a: 1 } }],
      ["a list in a list", { roles: [["designer"]] }],
      ["a text as requirements", { requirements: "x" }],
      ["null as a requirement", { requirements: [null] }],
      ["a skill that is none", { requirements: [{ skillId: 0, level: 1, weight: 1, must: true }] }],
      ["a skill twice", { requirements: [OPENING.requirements[0], OPENING.requirements[0]] }],
      ["a list of 100,000", { engagementTypes: Array(100_000).fill("contract") }],
    ])("%s", async (_, change) => {
      const { status, body } = await save(change);
      expect([400, 409], JSON.stringify(body)).toContain(status);
    });
    it("21 requirements", async () => {
      expect(await save({ requirements: Array(21).fill({}) })).toMatchObject({ status: 422 });
    });
  });
});

describe("the keys", () => {
  it("publishable: no table but the public ones; secret: every one", async () => {
    const asVisitor = await db.anon().from("talent_profiles").select();
    expect(asVisitor.error).toMatchObject({ code: "42501" });
    expect(asVisitor.status).toBe(401);
    const asService = await db.service().from("talent_profiles").select("account_id");
    expect(asService.data).toHaveLength(2);
    expect((await db.service().rpc("talent_pool")).data).toHaveLength(2);
  });

  it("forged: refused", async () => {
    const [header, payload] = token.split(".");
    const claims = JSON.parse(atob(payload ?? "")) as object;
    const forged = btoa(JSON.stringify({ ...claims, role: "service_role" })).replace(/=+$/, "");
    const unsigned = `${btoa('{"alg":"none","typ":"JWT"}').replace(/=+$/, "")}.${forged}.`;
    for (const each of [`${header}.${forged}.${token.split(".")[2]}`, unsigned, "x.y.z"]) {
      const { status } = await ask("talent_profiles", { token: each });
      expect(status).toBe(401);
    }
  });
});

describe("the data API", () => {
  it.each(["private", "auth", "pg_catalog", "information_schema"])(
    "does not open the schema %s",
    async (schema) => {
      const profile = { "accept-profile": schema, "content-profile": schema };
      const tables = { private: "candidate_handles", auth: "users" } as Record<string, string>;
      const table = tables[schema] ?? "tables";
      const read = await ask(table, { token, headers: profile });
      const run = await ask("rpc/is_admin", { token, headers: profile, body: {} });
      expect(read.status).toBeGreaterThanOrEqual(400);
      expect(run.status).toBeGreaterThanOrEqual(400);
    },
  );

  it("embeds nothing that the reader may not read alone", async () => {
    const openings = await ask("openings?select=id,matches(id,talent_id)", { token });
    const embedded = (openings.body as { matches: { talent_id: string }[] }[]).flatMap(
      (row) => row.matches,
    );
    expect(embedded.map((match) => match.talent_id)).toEqual([user.id]);

    const firms = await ask("companies?select=name,company_contacts(email),company_members(role)", {
      token,
    });
    const foreign = (firms.body as { name: string; company_members: object[] }[]).filter(
      (firm) => firm.name !== COMPANY.name,
    );
    expect(foreign).not.toEqual([]);
    expect(JSON.stringify(foreign)).not.toMatch(/hanako|owner/);
  });

  it("left the grants as the migrations made them", async () => {
    expect(await tableGrants(db.owner)).toEqual(grantsBefore);
  });
});
