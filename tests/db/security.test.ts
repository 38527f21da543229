import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { applied, handleFor, makeAccount, makeTalent, makeWorld, TEXT, type World } from "./fixtures";
import { freshDatabase } from "./harness";
import { call, outcome, SERVICE } from "./support/actors";
import { BASICS, COMPANY, OPENING } from "./support/samples";

const db = await freshDatabase();
let world: World;
beforeAll(async () => {
  world = await makeWorld(db);
});

const t = async (name: string, run: () => Promise<unknown>) => {
  const s = Date.now();
  const o = await outcome(run()).catch((e) => `ERR ${e}`);
  console.log(name, "=>", o, `${Date.now() - s}ms`);
};

it("probe bombs", async () => {
  const big = (n: number, x: unknown) => Array.from({ length: n }, () => x);
  const { talent, firm } = world;
  const v = async () =>
    (await db.owner`select version from public.talent_profiles where account_id = ${talent.id}`)[0]?.version;
  await t("industries 1M dup", async () =>
    call(db, talent, "save_talent_experience", { experience: { industries: big(1_000_000, "E"), themes: [] }, expected_version: await v() }));
  await t("prefectures 1M", async () =>
    call(db, talent, "save_talent_wishes", { wishes: { prefectures: big(1_000_000, "13") }, hidden_firms: [], expected_version: await v() }));
  await t("hidden 1M", async () =>
    call(db, talent, "save_talent_wishes", { wishes: {}, hidden_firms: big(1_000_000, { name: "x" }), expected_version: await v() }));
  await t("hidden long name 5MB", async () =>
    call(db, talent, "save_talent_wishes", { wishes: {}, hidden_firms: [{ name: "(株".repeat(1_000_000) }], expected_version: await v() }));
  await t("roles 1M", async () =>
    call(db, talent, "save_talent_basics", { basics: { ...BASICS, roles: big(1_000_000, "designer") }, expected_version: await v() }));
  await t("firm long name", () => call(db, firm.owner, "save_company", { profile: { ...COMPANY, name: "co. ".repeat(1_000_000) }, company_id: firm.companyId, expected_version: 1 }));
  await t("handles 1M", () => call(db, firm.owner, "candidate_cards", { opening_id: world.openingId, handles: big(1_000_000, randomUUID()) }));
  await t("requirements huge element", () => call(db, firm.owner, "save_opening", { company_id: firm.companyId, content: { ...OPENING, languages: big(1_000_000, "ja") } }));
  await t("skills null", async () => call(db, talent, "save_talent_skills", { skills: null, learning: null, expected_version: await v() }));
  await t("skills scalar", async () => call(db, talent, "save_talent_skills", { skills: "\"x\"", learning: [], expected_version: await v() }));
  await t("hidden null", async () => call(db, talent, "save_talent_wishes", { wishes: null, hidden_firms: null, expected_version: await v() }));
}, 120_000);

it("probe agree oracle", async () => {
  const { admin, firm, openingId } = world;
  const one = await makeTalent(db);
  const two = await makeTalent(db);
  for (const talent of [one, two]) {
    const matchId = await applied(db, talent, openingId);
    await call(db, admin, "approve_match", { match_id: matchId });
    if (talent === one) {
      const [{ version }] = await db.owner`select version from public.talent_profiles where account_id = ${talent.id}`;
      await call(db, talent, "save_talent_wishes", { wishes: {}, hidden_firms: [{ name: "山田製作所" }], expected_version: version });
    } else await call(db, talent, "set_talent_status", { new_status: "paused" });
    await t(talent === one ? "agree hidden" : "agree paused", () => call(db, firm.owner, "agree_to_match", { match_id: matchId, revision: 1, text_version: TEXT }));
    console.log("card", JSON.stringify(await call(db, firm.owner, "company_match", { match_id: matchId })).slice(0, 120));
  }
});

it("probe zero width", async () => {
  const keys = await db.owner`select private.firm_key('株式会社山田' || chr(8203) || '製作所') = private.firm_key('山田製作所') as zw, private.firm_key('山田' || chr(12644) || '製作所') = private.firm_key('山田製作所') as hf, private.firm_key('山田‑製作所') as k`;
  console.log(keys);
  const users = await db.owner`select column_name from information_schema.columns where table_schema='auth' and table_name='users'`;
  console.log(users.map((u) => u.column_name).join());
  const u = await db.createUser();
  console.log(await db.owner`select email, email_confirmed_at, raw_user_meta_data from auth.users where id = ${u.id}`);
});

it("probe api", async () => {
  const u = await db.createUser();
  const { data: s } = await u.client.auth.getSession();
  const { data: login } = await db.anon().auth.signInWithPassword({ email: u.email, password: u.password });
  const token = login.session?.access_token ?? s.session?.access_token ?? "";
  const api = async (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) => {
    const r = await db.backend.fetch(db.backend.url + path, { ...init, headers: { apikey: db.backend.publishableKey, authorization: `Bearer ${token}`, ...init.headers } });
    console.log(init.method ?? "GET", path, JSON.stringify(init.headers ?? {}), r.status, (await r.text()).slice(0, 160));
  };
  for (const schema of ["private", "auth", "pg_catalog", "extensions"])
    for (const path of ["/rest/v1/candidate_handles", "/rest/v1/users", "/rest/v1/rpc/is_admin", "/rest/v1/pg_authid"]) {
      await api(path, { headers: { "accept-profile": schema, "content-profile": schema } });
    }
  await api("/rest/v1/rpc/card", { method: "POST", headers: { "content-profile": "private", "content-type": "application/json" }, body: JSON.stringify({ talent: world.talent.id }) });
  for (const f of ["talent_pool", "grant_admin", "issue_handles", "pool_exclusions", "opening_input", "attach_explanations", "expire_openings", "propose_best", "unexplained_matches", "revisions", "live_content", "match_content"])
    await api(`/rest/v1/rpc/${f}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(f === "grant_admin" ? { email: u.email } : {}) });
  await api("/rest/v1/matches?select=*,talent_profiles(*)");
  await api("/rest/v1/openings?select=*,matches(talent_id),revisions(*)&limit=1");
  await api("/rest/v1/companies?select=*,company_contacts(*),company_members(*),company_reviews(*)&limit=1");
  await api("/rest/v1/accounts", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ id: randomUUID() }) });
  await api("/rest/v1/accounts?id=not.is.null", { method: "PATCH", headers: { "content-type": "application/json", prefer: "return=representation" }, body: JSON.stringify({ deleted_at: null }) });
  await api("/rest/v1/admins", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ account_id: u.id }) });
  await api("/rest/v1/mail_outbox");
  await api("/auth/v1/admin/users");
  await api("/auth/v1/user", { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify({ role: "service_role", app_metadata: { role: "service_role" }, data: { role: "admin", is_admin: true } }) });
  await api("/rest/v1/rpc/whoami", { method: "POST", headers: { "content-type": "application/json" }, body: "{}" });
});
