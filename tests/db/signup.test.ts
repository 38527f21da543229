import { describe, expect, it } from "vitest";
import { freshDatabase } from "./harness";

const db = await freshDatabase();

/** Everything that somebody might write about themselves to become somebody else. */
const CLAIMS = {
  role: "admin",
  is_admin: true,
  isAdmin: true,
  app_metadata: { role: "service_role" },
  companies: ["*"],
};

const post = (path: string, body: object, token?: string) =>
  db.backend.fetch(`${db.backend.url}/auth/v1/${path}`, {
    method: path === "user" ? "PUT" : "POST",
    headers: {
      apikey: db.backend.publishableKey,
      "content-type": "application/json",
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });

async function rightsOf(id: string) {
  const [row] = await db.owner`select
    (select count(*)::int from public.accounts where id = ${id}) as accounts,
    (select count(*)::int from public.admins where account_id = ${id}) as admins,
    (select count(*)::int from public.company_members where account_id = ${id}) as firms,
    (select count(*)::int from public.talent_profiles where account_id = ${id}) as profiles`;
  return row;
}

const BARE = { accounts: 1, admins: 0, firms: 0, profiles: 0 };
const NOBODY = { isAdmin: false, hasTalentProfile: false, companies: [] };

describe("a sign-up", () => {
  it("makes a bare account, whatever it claims", async () => {
    const answer = await post("signup", {
      email: "claims@musubi.test",
      password: "correct horse battery staple",
      data: CLAIMS,
      role: "service_role",
      app_metadata: CLAIMS,
      raw_app_meta_data: CLAIMS,
      user_metadata: CLAIMS,
      is_admin: true,
    });
    expect(answer.status).toBe(200);
    const { user, access_token } = (await answer.json()) as {
      user: { id: string; role: string; app_metadata: object };
      access_token: string;
    };
    expect(await rightsOf(user.id)).toEqual(BARE);
    expect(user.role).toBe("authenticated");
    expect(user.app_metadata).not.toHaveProperty("role");
    const claims = JSON.parse(atob(access_token.split(".")[1] ?? "")) as { role: string };
    expect(claims.role).toBe("authenticated");
  });

  it("twice with one address makes no second account", async () => {
    const user = await db.createUser("twice@musubi.test");
    await post("signup", { email: user.email, password: "another long password" });
    const [row] = await db.owner`select count(*)::int from auth.users where email = ${user.email}`;
    expect(row?.count).toBe(1);
  });
});

describe("somebody who edits their own metadata", () => {
  it("changes nothing about what they may", async () => {
    const user = await db.createUser();
    await user.client.auth.updateUser({ data: CLAIMS });
    const { data } = await user.client.auth.getSession();
    const token = data.session?.access_token ?? "";
    const raw = { role: "service_role", app_metadata: CLAIMS, raw_app_meta_data: CLAIMS };
    await post("user", raw, token);
    await user.client.auth.refreshSession();

    expect(await rightsOf(user.id)).toEqual(BARE);
    expect((await user.client.rpc("whoami")).data).toEqual(NOBODY);
    expect((await user.client.rpc("review_queue")).error).toMatchObject({ code: "PT403" });
    expect((await user.client.rpc("talent_pool")).error).toMatchObject({ code: "42501" });
    expect((await user.client.from("admins").select()).data).toEqual([]);
    const [row] = await db.owner`select role, raw_app_meta_data::text as app
      from auth.users where id = ${user.id}`;
    expect(row?.role).toBe("authenticated");
    expect(row?.app).not.toContain("admin");
  });
});

describe("an administrator", () => {
  it("is made by the secret key alone, and sees it at once", async () => {
    const user = await db.createUser("boss@musubi.test");
    const args = { email: "BOSS@musubi.test" };
    expect((await user.client.rpc("grant_admin", args)).status).toBe(403);
    expect((await db.anon().rpc("grant_admin", args)).status).toBe(401);
    expect((await user.client.rpc("whoami")).data).toMatchObject({ isAdmin: false });
    expect((await db.service().rpc("grant_admin", args)).data).toBe(user.id);
    expect((await user.client.rpc("whoami")).data).toMatchObject({ isAdmin: true });
    const unknown = await db.service().rpc("grant_admin", { email: "nobody@musubi.test" });
    expect(unknown.error).toMatchObject({ code: "PT404", message: "account_not_found" });
  });

  it("stops being one the moment the row goes, with the same token", async () => {
    const user = await db.createUser();
    await db.service().rpc("grant_admin", { email: user.email });
    await db.owner`delete from public.admins where account_id = ${user.id}`;
    expect((await user.client.rpc("review_queue")).error).toMatchObject({ code: "PT403" });
  });
});
