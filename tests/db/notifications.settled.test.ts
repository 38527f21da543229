import { expect, it } from "vitest";
import { explain, makeWorld, publishOpening, submitRevision, TEXT } from "./fixtures";
import { freshDatabase } from "./harness";
import { type Actor, call, SERVICE } from "./support/actors";
import { declare } from "./support/town-qualifications";

const db = await freshDatabase();
const world = await makeWorld(db);
const { admin, talent, firm } = world;

/** What somebody has not read, oldest first. */
async function unreadOf({ id }: Actor & { id: string }): Promise<string[]> {
  const rows = await db.owner<{ kind: string }[]>`select kind from public.notifications
    where account_id = ${id} and read_at is null order by id`;
  return rows.map(({ kind }) => kind);
}

const readAll = () =>
  db.owner`update public.notifications set read_at = now() where read_at is null`;

/** A proposal that is introduced: both sides are asked. */
async function introduced(): Promise<string> {
  const opening = await publishOpening(db, firm, admin);
  const args = { opening_id: opening, talent_ids: [talent.id], revision: 1 };
  await call(db, SERVICE, "propose_best", args);
  const [row] = await db.owner<{ id: string }[]>`select id from public.matches
    where opening_id = ${opening}`;
  const match_id = row?.id ?? "";
  await explain(db, match_id);
  await readAll();
  await call(db, admin, "approve_match", { match_id });
  return match_id;
}

it("a side that agrees is not asked any more, the other side still is", async () => {
  const match_id = await introduced();
  expect(await unreadOf(talent)).toEqual(["match_introduced"]);
  const consent = { match_id, revision: 1, text_version: TEXT };
  await call(db, talent, "agree_to_match", consent);
  expect(await unreadOf(talent)).toEqual([]);
  expect(await unreadOf(firm.editor)).toEqual(["match_introduced", "match_agreed"]);
  await call(db, firm.owner, "agree_to_match", consent);
  expect(await unreadOf(firm.editor)).toEqual(["match_connected"]);
  expect(await unreadOf(talent)).toEqual(["match_connected"]);
});

it("what is closed asks for nothing, and says that it is closed", async () => {
  const match_id = await introduced();
  await call(db, talent, "decline_match", { match_id, reason: "distance" });
  expect(await unreadOf(talent)).toEqual([]);
  expect(await unreadOf(firm.owner)).toEqual(["match_declined"]);
});

it("other matches are left alone", async () => {
  const [one, two] = [await introduced(), await introduced()];
  await db.owner`update public.notifications set read_at = null where subject_id in (${one}, ${two})`;
  await call(db, talent, "decline_match", { match_id: one, reason: "distance" });
  expect(await unreadOf(talent)).toEqual(["match_introduced"]);
});

it("an opening that has ended does not wait to be confirmed", async () => {
  const opening_id = await publishOpening(db, firm, admin);
  await readAll();
  await db.owner`update public.openings set expires_on = private.japan_today() + 3
    where id = ${opening_id}`;
  await call(db, SERVICE, "remind_of_dates");
  expect(await unreadOf(firm.editor)).toEqual(["opening_expiring"]);
  await call(db, firm.owner, "close_opening", { opening_id, outcome: "closed" });
  expect(await unreadOf(firm.editor)).toEqual(["opening_closed"]);
});

it("a qualification that is handed in again, and conditions that are confirmed", async () => {
  const qualification_id = await declare(db, talent, "ap", "AP-2020-10-00001");
  const submit = () => call(db, talent, "submit_qualification", { qualification_id });
  await submit();
  await call(db, admin, "decide_qualification", {
    qualification_id,
    decision: "return",
    message: "番号",
  });
  await db.owner`update public.talent_profiles
    set availability_confirmed_on = private.japan_today() - 61 where account_id = ${talent.id}`;
  await readAll();
  await call(db, SERVICE, "remind_of_dates");
  await db.owner`update public.notifications set read_at = null
    where account_id = ${talent.id} and kind = 'qualification_returned'`;
  expect(await unreadOf(talent)).toEqual(["qualification_returned", "availability_old"]);
  await call(db, talent, "confirm_availability");
  expect(await unreadOf(talent)).toEqual(["qualification_returned"]);
  await submit();
  expect(await unreadOf(talent)).toEqual([]);
});

it("an agreement that a changed opening voids is no news for the firm", async () => {
  const match_id = await introduced();
  await call(db, talent, "agree_to_match", { match_id, revision: 1, text_version: TEXT });
  expect(await unreadOf(firm.editor)).toEqual(["match_introduced", "match_agreed"]);
  const [match] = await db.owner<{ opening_id: string }[]>`select opening_id from public.matches
    where id = ${match_id}`;
  const opening = match?.opening_id ?? "";
  await submitRevision(db, firm, opening, { payMax: 4000 });
  await call(db, admin, "approve_opening", { opening_id: opening });
  expect(await unreadOf(firm.editor)).not.toContain("match_agreed");
  expect(await unreadOf(talent)).toContain("match_changed");
});

it("nobody settles notices but the events", async () => {
  for (const { role, id } of [talent, admin, SERVICE]) {
    await expect(
      db.as(
        role,
        id ? { sub: id } : {},
        (tx) => tx`select private.settle_notices('match', ${world.openingId}::uuid)`,
      ),
    ).rejects.toThrow("permission denied");
  }
});
