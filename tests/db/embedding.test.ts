import { expect, it } from "vitest";
import { applied, makeWorld, submitRevision } from "./fixtures";
import { freshDatabase } from "./harness";
import { type Actor, ANONYMOUS, become } from "./support/actors";

const db = await freshDatabase();
const { admin, talent, other, firm, rival, openingId } = await makeWorld(db);
const matchId = await applied(db, talent, openingId);
await submitRevision(db, firm, openingId, { title: "書き直した募集" });

/** Numbers of the revisions that a relation shows to somebody, or the code of the refusal. */
async function seen(actor: Actor, relation: "live_content" | "revisions"): Promise<unknown> {
  const rows = db.owner.begin(async (tx) => {
    await become(tx, actor);
    return tx<{ revision: number }[]>`
      select r.revision from public.openings o, ${tx.unsafe(`public.${relation}(o)`)} as r
      where o.id = ${openingId} order by 1`;
  });
  return rows.then(
    (list) => list.map(({ revision }) => revision),
    (error: { code: string }) => error.code,
  );
}

it("shows the live revision to everybody, and what waits for review to its firm and administrators", async () => {
  for (const actor of [ANONYMOUS, other, rival.owner, talent, firm.owner, admin]) {
    expect(await seen(actor, "live_content")).toEqual([1]);
  }
  expect(await seen(firm.owner, "revisions")).toEqual([1, 2]);
  expect(await seen(admin, "revisions")).toEqual([1, 2]);
  expect(await seen(rival.owner, "revisions")).toEqual([1]);
  expect(await seen(other, "revisions")).toEqual([1]);
  expect(await seen(ANONYMOUS, "revisions")).toBe("42501");
});

it("embeds one live revision as an object and all revisions as a list", async () => {
  const { data, error } = await db
    .service()
    .from("openings")
    .select("live:live_content(revision, opening_requirements(revision)), revisions(revision)")
    .eq("id", openingId)
    .single();
  expect(error).toBeNull();
  expect(data?.live?.revision).toBe(1);
  expect(new Set(data?.live?.opening_requirements.map(({ revision }) => revision))).toEqual(
    new Set([1]),
  );
  expect(data?.revisions.map(({ revision }) => revision).sort()).toEqual([1, 2]);
});

it("embeds the revision that a match speaks of", async () => {
  const { data, error } = await db
    .service()
    .from("matches")
    .select("id, match_content(revision)")
    .eq("id", matchId)
    .single();
  expect(error).toBeNull();
  expect(data?.match_content).toEqual({ revision: 1 });
});
