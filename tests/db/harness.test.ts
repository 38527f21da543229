import { beforeAll, describe, expect, it } from "vitest";
import { freshDatabase, type TestDatabase } from "./harness";

describe("a test database", () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
  });

  it("has every migration", async () => {
    const [row] = await db.owner`
      select count(*)::int as count from supabase_migrations.schema_migrations`;
    expect(row?.count).toBeGreaterThan(0);
  });

  it("tells policies who asks", async () => {
    const sub = "7b0e9a52-8a8e-4f0e-8d7b-0d5f3a9a1c11";
    const [row] = await db.as(
      "authenticated",
      { sub, email: "a@musubi.test" },
      (tx) => tx`select auth.uid() as id, auth.role() as role, auth.email() as email, current_user`,
    );
    expect(row).toEqual({
      id: sub,
      role: "authenticated",
      email: "a@musubi.test",
      current_user: "authenticated",
    });
  });

  it("knows nobody behind an anonymous request", async () => {
    const [row] = await db.as("anon", {}, (tx) => tx`select auth.uid() as id, current_user`);
    expect(row).toEqual({ id: null, current_user: "anon" });
  });

  it("signs people up through Supabase Auth", async () => {
    const user = await db.createUser();
    const { data } = await user.client.auth.getUser();
    expect(data.user).toMatchObject({ id: user.id, email: user.email });
  });

  it("keeps the clients' roles apart", async () => {
    const asNobody = await db.anon().from("prefectures").select("code").limit(1);
    const asService = await db.service().from("prefectures").select("code").limit(1);
    expect([asNobody.error, asService.error]).toEqual([null, null]);
  });
});
