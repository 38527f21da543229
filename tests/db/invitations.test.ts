import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import {
  applied,
  type Firm,
  mailedToken,
  makeAccount,
  makeFirm,
  makeTalent,
  makeWorld,
} from "./fixtures";
import { freshDatabase } from "./harness";
import { type Actor, call, outcome, SERVICE } from "./support/actors";
import { makeRace } from "./support/race";

const db = await freshDatabase();
const world = await makeWorld(db);
const race = makeRace(db);

type Account = Actor & { id: string };
const addressOf = ({ id }: Account) => `${id}@musubi.test`;

let firm: Firm;
let guest: Account;
beforeEach(async () => {
  // The server takes fifty at a time.
  await db.owner`update public.company_invitations set mail_due = false`;
  firm = await makeFirm(db);
  guest = await makeAccount(db);
});

const invite = (email: string, role = "editor", by: Actor = firm.owner) =>
  call<string>(db, by, "invite_member", { company_id: firm.companyId, email, role });
const accept = (token: string, actor: Actor = guest) =>
  outcome(call(db, actor, "accept_invitation", { token }));
const read = (token: string, actor: Actor = guest) =>
  call<Record<string, unknown> | null>(db, actor, "read_invitation", { token });

async function roleOf(account: Account): Promise<string | undefined> {
  const [member] = await db.owner<{ role: string }[]>`select role from public.company_members
    where company_id = ${firm.companyId} and account_id = ${account.id}`;
  return member?.role;
}

async function log(): Promise<string[]> {
  const rows = await db.owner<{ action: string }[]>`select action from public.company_member_events
    where company_id = ${firm.companyId} order by id`;
  return rows.map(({ action }) => action);
}

/** The ids of invitations whose mail has still to be written. */
async function waiting(): Promise<string[]> {
  const { data } = await db.service().rpc("invitations_to_mail");
  return (data ?? []).map(({ invitation_id }) => invitation_id);
}

describe("inviting", () => {
  it("twice is inviting once, and asks for one mail", async () => {
    const first = await invite(" Somebody@X.test ");
    expect(await invite("somebody@x.test")).toBe(first);
    expect(await log()).toEqual(["invited"]);
    expect(await waiting()).toContain(first);
    await mailedToken(db, first);
    expect(await waiting()).not.toContain(first);
  });

  it("is refused for members, other roles, lists of addresses", async () => {
    await invite("a@x.test");
    expect(await outcome(invite("a@x.test", "owner"))).toBe("PT409 already_invited");
    expect(await outcome(invite(addressOf(firm.editor)))).toBe("PT409 already_member");
    expect(await outcome(invite("b@x.test", "admin"))).toBe("PT422 role_unknown");
    for (const email of [
      "",
      "nobody",
      "a@x.test,b@x.test",
      "A <a@x.test>",
      `${"a".repeat(250)}@x.test`,
    ]) {
      expect(await outcome(invite(email))).toBe("PT422 email_invalid");
    }
  });

  it("is for owners", async () => {
    expect(await outcome(invite("a@x.test", "editor", firm.editor))).toBe("PT403 not_an_owner");
    expect(await outcome(invite("a@x.test", "editor", world.firm.owner))).toBe(
      "PT404 company_not_found",
    );
  });

  it("fills nobody's mailbox", async () => {
    for (let n = 0; n < 30; n += 1) await invite(`${n}@x.test`);
    expect(await outcome(invite("last@x.test"))).toBe("PT409 too_many_invitations");
  });

  it("fills nobody's mailbox through one firm after the other", async () => {
    const { owner, companyId } = firm;
    for (let n = 0; n < 30; n += 1) await invite(`${n}@x.test`);
    await db.owner`update public.company_members set account_id = ${guest.id}
      where company_id = ${companyId} and account_id = ${owner.id}`;
    const next = await makeFirm(db);
    await db.owner`update public.company_members set account_id = ${owner.id}
      where company_id = ${next.companyId} and account_id = ${next.owner.id}`;
    const thirtyFirst = call(db, owner, "invite_member", {
      company_id: next.companyId,
      email: "last@x.test",
      role: "editor",
    });
    expect(await outcome(thirtyFirst)).toBe("PT409 too_many_invitations");
  });

  it("fills nobody's mailbox by many firms either", async () => {
    const email = addressOf(guest);
    const inviteTo = async () => {
      const { owner, companyId } = await makeFirm(db);
      return outcome(
        call(db, owner, "invite_member", { company_id: companyId, email, role: "editor" }),
      );
    };
    for (let n = 0; n < 5; n += 1) expect(await inviteTo()).toBe("allowed");
    expect(await inviteTo()).toBe("PT409 too_many_invitations");
  });

  it("again sends a new link, and the old one opens nothing any more", async () => {
    const id = await invite(addressOf(guest));
    const old = await mailedToken(db, id);
    const again = () => call(db, firm.owner, "resend_invitation", { invitation_id: id });
    await again();
    expect(await waiting()).not.toContain(id);
    await db.owner`update public.company_invitations set mail_asked_at = now() - interval '1 hour',
      expires_at = now() - interval '1 hour' where id = ${id}`;
    await again();
    await again();
    expect(await waiting()).toContain(id);
    expect(await log()).toEqual(["invited", "mailed_again"]);
    const token = await mailedToken(db, id);
    expect(await read(old)).toBeNull();
    expect(await accept(old)).toBe("PT409 invitation_invalid");
    expect(await accept(token)).toBe("allowed");
    expect(await outcome(again())).toBe("PT409 invitation_ended");
  });

  it("makes room once it has run out", async () => {
    const first = await invite("a@x.test");
    await db.owner`update public.company_invitations set expires_at = now() where id = ${first}`;
    expect(await invite("a@x.test", "owner")).not.toBe(first);
  });

  it("forgets addresses of people who never came", async () => {
    const id = await invite("a@x.test");
    await db.owner`update public.company_invitations set expires_at = now() - interval '31 days'
      where id = ${id}`;
    expect(await call(db, SERVICE, "forget_invitations")).toBe(1);
    expect(await log()).toEqual(["invited"]);
  });
});

describe("the link of an invitation", () => {
  it("says who invites, and hints at the address only", async () => {
    const token = await mailedToken(db, await invite("hanako@x.test", "owner"));
    const shown = await read(token);
    expect(shown).toMatchObject({
      role: "owner",
      emailHint: "h…@x.test",
      mine: false,
      accepted: false,
    });
    expect(JSON.stringify(shown)).not.toContain("hanako");
  });

  it.each(["", "x", randomUUID(), "'; drop table x; --"])("opens nothing for %j", async (token) => {
    expect(await read(token)).toBeNull();
    expect(await accept(token)).toBe("PT409 invitation_invalid");
  });

  it("is kept as a hash", async () => {
    const token = await mailedToken(db, await invite("a@x.test"));
    const stored = await db.owner`select token_hash from private.invitation_tokens`;
    expect(JSON.stringify(stored)).not.toContain(token);
  });
});

describe("accepting", () => {
  it("makes a member once", async () => {
    const token = await mailedToken(db, await invite(addressOf(guest)));
    expect((await read(token))?.mine).toBe(true);
    expect(await accept(token)).toBe("allowed");
    expect(await accept(token)).toBe("allowed");
    expect(await roleOf(guest)).toBe("editor");
    expect(await log()).toEqual(["invited", "joined"]);
    expect(await read(token, world.talent)).toBeNull();
    expect(await accept(token, world.talent)).toBe("PT409 invitation_for_other");
  });

  it("is for whoever has proven the address", async () => {
    const token = await mailedToken(db, await invite(addressOf(guest)));
    expect(await accept(token, world.talent)).toBe("PT409 invitation_for_other");
    await db.owner`update auth.users set email_confirmed_at = null where id = ${guest.id}`;
    expect(await accept(token)).toBe("PT409 invitation_for_other");
    expect(await roleOf(guest)).toBeUndefined();
  });

  it("ends with the fourteen days, and when it is revoked", async () => {
    const id = await invite(addressOf(guest));
    const token = await mailedToken(db, id);
    await db.owner`update public.company_invitations set expires_at = now() where id = ${id}`;
    expect(await read(token)).toBeNull();
    expect(await accept(token)).toBe("PT409 invitation_invalid");
    await db.owner`update public.company_invitations set expires_at = now() + interval '1 day' where id = ${id}`;
    const revoke = () => call(db, firm.owner, "revoke_invitation", { invitation_id: id });
    await revoke();
    await revoke();
    expect(await accept(token)).toBe("PT409 invitation_invalid");
    expect(await log()).toEqual(["invited", "revoked"]);
  });

  it("against revoking: one of the two holds", async () => {
    const id = await invite(addressOf(guest));
    const token = await mailedToken(db, id);
    const seen = await race(
      { actor: guest, call: "accept_invitation", args: { token } },
      { actor: firm.owner, call: "revoke_invitation", args: { invitation_id: id } },
    );
    expect([
      ["ok", "PT409 invitation_ended"],
      ["PT409 invitation_invalid", "ok"],
    ]).toContainEqual(seen);
    expect(await roleOf(guest)).toBe(seen[0] === "ok" ? "editor" : undefined);
  });
});

describe("a candidate who joins the firm", () => {
  async function candidate() {
    const talent = await makeTalent(db);
    firm = world.firm;
    return { talent, matchId: await applied(db, talent, world.openingId) };
  }
  const stateOf = async (matchId: string) => {
    const [match] = await db.owner`select state, closed_by, closed_reason from public.matches
      where id = ${matchId}`;
    return match;
  };
  const join = async (talent: Account) => ({
    talent,
    token: await mailedToken(db, await invite(addressOf(talent))),
  });

  it("is no candidate any more", async () => {
    const { talent, matchId } = await candidate();
    const { token } = await join(talent);
    expect((await read(token, talent))?.endsMatches).toBe(true);
    expect(await accept(token, talent)).toBe("allowed");
    expect(await stateOf(matchId)).toEqual({
      state: "closed",
      closed_by: "system",
      closed_reason: "conflict_of_interest",
    });
  });

  it("cannot while a match is under way", async () => {
    const { talent, matchId } = await candidate();
    await call(db, world.admin, "approve_match", { match_id: matchId });
    await call(db, world.firm.owner, "agree_to_match", {
      match_id: matchId,
      revision: 1,
      text_version: "2026-11-01",
    });
    const { token } = await join(talent);
    expect(await accept(token, talent)).toBe("PT409 match_with_firm");
    expect(await stateOf(matchId)).toMatchObject({ state: "connected" });
  });

  it("applies at the same instant: never a member with an open match", async () => {
    for (let round = 0; round < 5; round += 1) {
      const talent = await makeTalent(db);
      firm = world.firm;
      const { token } = await join(talent);
      const args = { opening_id: world.openingId, revision: 1, text_version: "2026-11-01" };
      const seen = await race(
        { actor: talent, call: "accept_invitation", args: { token } },
        { actor: talent, call: "apply_to_opening", args },
      );
      expect(seen[0]).toBe("ok");
      expect(["ok", "PT409 own_firm"]).toContain(seen[1]);
      const open = await db.owner`select from public.matches
        where talent_id = ${talent.id} and state <> 'closed'`;
      expect(open).toHaveLength(0);
    }
  });
});
