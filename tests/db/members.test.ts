import { beforeEach, describe, expect, it } from "vitest";
import { type Firm, mailedToken, makeAccount, makeFirm, makeWorld } from "./fixtures";
import { freshDatabase } from "./harness";
import { type Actor, call, outcome } from "./support/actors";
import { makeRace } from "./support/race";

const db = await freshDatabase();
const race = makeRace(db);

let firm: Firm;
beforeEach(async () => {
  firm = await makeFirm(db);
});

type Account = Actor & { id: string };
const on = (account: Account, more: object = {}) => ({
  company_id: firm.companyId,
  account_id: account.id,
  ...more,
});
const setRole = (by: Account, account: Account, role: string) =>
  outcome(call(db, by, "change_member_role", on(account, { role })));
const remove = (by: Account, account: Account) =>
  outcome(call(db, by, "remove_member", on(account)));
const leave = (by: Account) =>
  outcome(call(db, by, "leave_company", { company_id: firm.companyId }));

async function members(): Promise<string[]> {
  const rows = await db.owner<{ account_id: string; role: string }[]>`
    select account_id, role from public.company_members where company_id = ${firm.companyId}`;
  const name = (id: string) => (id === firm.owner.id ? "first" : "second");
  return rows.map(({ account_id, role }) => `${name(account_id)} ${role}`).sort();
}

async function log(): Promise<string[]> {
  const rows = await db.owner<{ entry: string }[]>`
    select concat_ws(' ', action, role) as entry from public.company_member_events
    where company_id = ${firm.companyId} order by id`;
  return rows.map(({ entry }) => entry);
}

describe("the last owner", () => {
  it("can neither leave nor be removed nor be made an editor", async () => {
    const { owner } = firm;
    expect(await leave(owner)).toBe("PT409 last_owner");
    expect(await remove(owner, owner)).toBe("PT409 last_owner");
    expect(await setRole(owner, owner, "editor")).toBe("PT409 last_owner");
    expect(await members()).toEqual(["first owner", "second editor"]);
    expect(await log()).toEqual([]);
  });

  it("hands ownership over and goes", async () => {
    const { owner, editor } = firm;
    expect(await setRole(owner, editor, "owner")).toBe("allowed");
    expect(await setRole(owner, editor, "owner")).toBe("allowed");
    expect(await leave(owner)).toBe("allowed");
    expect(await members()).toEqual(["second owner"]);
    expect(await log()).toEqual(["role_changed owner", "left"]);
  });

  it.each([
    ["remove each other", "remove_member", {}],
    ["demote each other", "change_member_role", { role: "editor" }],
  ])("stays when two owners %s at once", async (_, name, more) => {
    for (let round = 0; round < 5; round += 1) {
      firm = await makeFirm(db);
      await setRole(firm.owner, firm.editor, "owner");
      const seen = await race(
        { actor: firm.owner, call: name, args: on(firm.editor, more) },
        { actor: firm.editor, call: name, args: on(firm.owner, more) },
      );
      expect(seen.filter((each) => each === "ok")).toHaveLength(1);
      expect((await members()).filter((each) => each.endsWith("owner"))).toHaveLength(1);
    }
  });

  it("stays when two owners leave at once", async () => {
    await setRole(firm.owner, firm.editor, "owner");
    const args = { company_id: firm.companyId };
    const seen = await race(
      { actor: firm.owner, call: "leave_company", args },
      { actor: firm.editor, call: "leave_company", args },
    );
    expect(seen.sort()).toEqual(["PT409 last_owner", "ok"]);
    expect(await members()).toHaveLength(1);
  });
});

describe("a member", () => {
  it("is removed once, and reads nothing of the firm any more", async () => {
    const { owner, editor } = firm;
    expect(await remove(owner, editor)).toBe("allowed");
    expect(await remove(owner, editor)).toBe("allowed");
    expect(await log()).toEqual(["removed"]);
    expect(await outcome(call(db, editor, "company_people", { company_id: firm.companyId }))).toBe(
      "PT404 company_not_found",
    );
    expect(await setRole(owner, editor, "owner")).toBe("PT409 member_gone");
  });

  it("who is an editor changes nobody, and leaves when they like", async () => {
    const { owner, editor } = firm;
    expect(await remove(editor, owner)).toBe("PT403 not_an_owner");
    expect(await setRole(editor, editor, "owner")).toBe("PT403 not_an_owner");
    expect(await leave(editor)).toBe("allowed");
    expect(await leave(editor)).toBe("PT404 company_not_found");
  });

  it("sees who the others are", async () => {
    const people = await call<{ members: object[] }>(db, firm.editor, "company_people", {
      company_id: firm.companyId,
    });
    expect(people.members).toEqual([
      expect.objectContaining({ role: "owner", me: false, email: `${firm.owner.id}@musubi.test` }),
      expect.objectContaining({ role: "editor", me: true }),
    ]);
  });
});

describe("the log of a firm", () => {
  it("does not tell which address a former member took later", async () => {
    const { owner, editor, companyId } = firm;
    await setRole(owner, editor, "owner");
    await leave(editor);
    await db.owner`update auth.users set email = 'private@x.test' where id = ${editor.id}`;
    const people = await call<{ events: object[] }>(db, owner, "company_people", {
      company_id: companyId,
    });
    expect(JSON.stringify(people)).not.toContain("private@x.test");
    expect(people.events[0]).toMatchObject({ action: "left", who: `${editor.id}@musubi.test` });
  });

  it("names nobody whose account is deleted", async () => {
    const { owner, editor, companyId } = firm;
    await call(db, editor, "delete_account");
    const people = await call<{ events: object[] }>(db, owner, "company_people", {
      company_id: companyId,
    });
    expect(people.events[0]).toMatchObject({ action: "left", who: null });
    expect(
      await db.owner`select from private.former_members where account_id = ${editor.id}`,
    ).toEqual([]);
  });

  it("keeps the address to which a former member was invited", async () => {
    const { owner, companyId } = firm;
    const guest = await makeAccount(db);
    const email = `${guest.id}@musubi.test`;
    const invitation = { company_id: companyId, email, role: "editor" };
    const id = await call<string>(db, owner, "invite_member", invitation);
    await call(db, guest, "accept_invitation", { token: await mailedToken(db, id) });
    await leave(guest);
    await db.owner`update auth.users set email = 'later@x.test' where id = ${guest.id}`;
    const { events } = await call<{ events: object[] }>(db, owner, "company_people", {
      company_id: companyId,
    });
    expect(events[0]).toMatchObject({ action: "left", who: email, by: email });
  });
});

describe("closing a firm", () => {
  it("ends its openings, matches, invitations and memberships, and cannot be undone by a late save", async () => {
    const world = await makeWorld(db);
    firm = world.firm;
    const { talent, openingId } = world;
    const application = { opening_id: openingId, revision: 1, text_version: "2026-11-01" };
    const { matchId } = await call<{ matchId: string }>(
      db,
      talent,
      "apply_to_opening",
      application,
    );
    await call(db, firm.owner, "invite_member", {
      company_id: firm.companyId,
      email: "a@x.test",
      role: "editor",
    });
    await call(db, firm.owner, "close_company", { company_id: firm.companyId });

    const [after] = await db.owner`select
      (select status from public.companies where id = ${firm.companyId}) as company,
      (select status from public.openings where id = ${openingId}) as opening,
      (select closed_reason from public.matches where id = ${matchId}) as reason,
      (select count(*)::int from public.company_members where company_id = ${firm.companyId}) as members,
      (select revoked_at is not null from public.company_invitations where company_id = ${firm.companyId}) as revoked`;
    expect(after).toEqual({
      company: "closed",
      opening: "closed",
      reason: "opening_closed",
      members: 0,
      revoked: true,
    });
    expect(await outcome(call(db, talent, "apply_to_opening", application))).toBe(
      "PT409 opening_not_open",
    );
    const again = call(db, firm.owner, "close_company", { company_id: firm.companyId });
    expect(await outcome(again)).toBe("PT404 company_not_found");
  });
});
