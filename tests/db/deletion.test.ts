import { beforeEach, describe, expect, it } from "vitest";
import { explanation, makeAccount, makeAdmin, makeWorld, type World } from "./fixtures";
import { freshDatabase } from "./harness";
import { call, outcome, SERVICE } from "./support/actors";
import { digester } from "./support/digest";
import { makeRace } from "./support/race";

const db = await freshDatabase();
const race = makeRace(db);
const TEXT = "2026-11-01";

let world: World;
beforeEach(async () => {
  world = await makeWorld(db);
});

const apply = (opening_id: string) => ({ opening_id, revision: 1, text_version: TEXT });

/** Tables in which the account still has rows, of those that a deletion empties. */
async function leftovers(account: string): Promise<string[]> {
  const columns = await db.owner<{ table_name: string; column_name: string }[]>`
    select table_name, column_name from private.account_references where on_deletion = 'delete'`;
  const left = [];
  for (const { table_name, column_name } of columns) {
    const rows = await db.owner.unsafe(
      `select from ${table_name} where ${column_name} = '${account}'`,
    );
    if (rows.length > 0) left.push(table_name);
  }
  return left;
}

describe("deleting an account", () => {
  it("closes what is open, keeps the log under a pseudonym, and takes the rest", async () => {
    const { talent, firm, admin, openingId } = world;
    const { matchId } = await call<{ matchId: string }>(
      db,
      talent,
      "apply_to_opening",
      apply(openingId),
    );
    await call(db, SERVICE, "attach_explanations", explanation(matchId));
    await call(db, admin, "approve_match", { match_id: matchId });
    await call(db, firm.owner, "agree_to_match", {
      match_id: matchId,
      revision: 1,
      text_version: TEXT,
    });
    await call(db, firm.owner, "match_contacts", { match_id: matchId });
    await db.owner`insert into public.mail_outbox (to_address, subject)
      values (${`${talent.id}@musubi.test`}, 'x')`;

    await call(db, talent, "delete_account");
    expect(await leftovers(talent.id)).toEqual([]);
    const [left] = await db.owner`select
      (select count(*)::int from auth.users where id = ${talent.id}) as users,
      (select count(*)::int from public.mail_outbox where to_address = ${`${talent.id}@musubi.test`}) as mails,
      (select count(*)::int from public.match_explanations where match_id = ${matchId}) as explanations,
      (select count(*)::int from public.disclosures where talent_id = ${talent.id}) as disclosures,
      (select deleted_at is not null from public.accounts where id = ${talent.id}) as deleted`;
    expect(left).toEqual({ users: 0, mails: 0, explanations: 0, disclosures: 1, deleted: true });
    const [match] =
      await db.owner`select state, closed_by, closed_reason from public.matches where id = ${matchId}`;
    expect(match).toEqual({
      state: "closed",
      closed_by: "system",
      closed_reason: "account_deleted",
    });
  });

  it("leaves the firm its match, without the person", async () => {
    const { talent, firm, openingId, admin } = world;
    const { matchId } = await call<{ matchId: string }>(
      db,
      talent,
      "apply_to_opening",
      apply(openingId),
    );
    await call(db, SERVICE, "attach_explanations", explanation(matchId));
    await call(db, admin, "approve_match", { match_id: matchId });
    await call(db, talent, "delete_account");
    const rows = await db.as(
      "authenticated",
      { sub: firm.owner.id },
      (tx) => tx`select match_id, prefecture_code from public.company_matches(${firm.companyId})`,
    );
    expect([...rows]).toEqual([{ match_id: matchId, prefecture_code: null }]);
    const match = await call<{ card: unknown }>(db, firm.owner, "company_match", {
      match_id: matchId,
    });
    expect(match.card).toBeNull();
    const contacts = call(db, firm.owner, "match_contacts", { match_id: matchId });
    expect(await outcome(contacts)).toBe("PT409 not_connected");
  });

  it("signs the person out everywhere and frees the address", async () => {
    const user = await db.createUser();
    const elsewhere = db.anon();
    await elsewhere.auth.signInWithPassword(user);
    expect((await user.client.rpc("delete_account")).error).toBeNull();
    expect((await elsewhere.auth.getUser()).data.user).toBeNull();
    expect((await user.client.rpc("delete_account")).error).toMatchObject({ code: "PT401" });
    expect((await db.anon().auth.signInWithPassword(user)).error).not.toBeNull();
    expect((await db.createUser(user.email)).id).not.toBe(user.id);
  });

  it("leaves nobody named in the log of Supabase Auth, and others' entries alone", async () => {
    const { talent, firm } = world;
    const entry = (id: string) => ({
      action: "login",
      actor_id: id,
      actor_username: `${id}@x.test`,
    });
    for (const { id } of [talent, firm.owner]) {
      await db.owner`insert into auth.audit_log_entries (id, payload)
        values (gen_random_uuid(), ${JSON.stringify(entry(id))}::text::json)`;
    }
    await call(db, talent, "delete_account");
    const named = async (id: string) =>
      (await db.owner`select from auth.audit_log_entries where payload::text like ${`%${id}%`}`)
        .length;
    expect(await named(talent.id)).toBe(0);
    expect(await named(firm.owner.id)).toBe(1);
  });

  it("is refused to the last owner and the last administrator, and changes nothing", async () => {
    const { firm } = world;
    const take = await digester(db.owner);
    const before = await take();
    expect(await outcome(call(db, firm.owner, "delete_account"))).toBe("PT409 last_owner");
    expect(await take()).toEqual(before);
    const deletion = await call<{ ownedAlone: { id: string }[] }>(
      db,
      firm.owner,
      "account_deletion",
    );
    expect(deletion.ownedAlone).toEqual([expect.objectContaining({ id: firm.companyId })]);
    await call(db, firm.owner, "close_company", { company_id: firm.companyId });
    expect(await outcome(call(db, firm.owner, "delete_account"))).toBe("allowed");
  });

  it("never leaves no administrator, even when two go at once", async () => {
    await db.owner`delete from public.admins`;
    const [first, second] = [await makeAdmin(db), await makeAdmin(db)];
    const seen = await race(
      { actor: first, call: "delete_account", args: {} },
      { actor: second, call: "delete_account", args: {} },
    );
    expect(seen.sort()).toEqual(["PT409 last_admin", "ok"]);
  });

  it("twice at once happens once", async () => {
    const { talent, openingId } = world;
    await call(db, talent, "apply_to_opening", apply(openingId));
    const move = { actor: talent, call: "delete_account", args: {} };
    const seen = await race(move, move);
    expect(["ok,ok", "PT401 not_signed_in,ok"]).toContain(seen.sort().join());
    const closings =
      await db.owner`select from public.match_events e join public.matches m on m.id = e.match_id
      where m.talent_id = ${talent.id} and e.action = 'close'`;
    expect(closings).toHaveLength(1);
  });

  it("against an application leaves no open match", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { talent, openingId } = round === 0 ? world : await makeWorld(db);
      await race(
        { actor: talent, call: "delete_account", args: {} },
        { actor: talent, call: "apply_to_opening", args: apply(openingId) },
      );
      const open = await db.owner`select from public.matches
        where talent_id = ${talent.id} and state <> 'closed'`;
      expect(open).toHaveLength(0);
    }
  });

  it("takes what a late request wrote after it", async () => {
    const account = await makeAccount(db);
    await call(db, account, "delete_account");
    await db.owner`insert into public.talent_profiles (account_id, prefecture_code) values (${account.id}, '13')`;
    await call(db, SERVICE, "purge_deleted_accounts");
    expect(await leftovers(account.id)).toEqual([]);
  });
});

describe("sessions", () => {
  it("are the caller's own, with the one that asks marked; one that is ended is refused", async () => {
    const user = await db.createUser();
    const stranger = await db.createUser();
    const elsewhere = db.anon();
    await elsewhere.auth.signInWithPassword(user);
    const { data: sessions } = await user.client.rpc("my_sessions");
    expect(sessions?.map(({ here }) => here).sort()).toEqual([false, true]);
    const other = sessions?.find(({ here }) => !here)?.id ?? "";

    await stranger.client.rpc("end_session", { session_id: other });
    expect((await elsewhere.auth.getUser()).data.user?.id).toBe(user.id);
    await user.client.rpc("end_session", { session_id: other });
    expect((await elsewhere.auth.getUser()).data.user).toBeNull();
    expect((await elsewhere.auth.refreshSession()).error).not.toBeNull();
    expect((await user.client.auth.getUser()).data.user?.id).toBe(user.id);
  });
});
