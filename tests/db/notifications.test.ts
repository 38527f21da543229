import { describe, expect, it } from "vitest";
import ja from "~/i18n/ja/notifications";
import {
  applied,
  draftOpening,
  makeAccount,
  makeAdmin,
  makeFirm,
  makeTalent,
  makeWorld,
  publishOpening,
  submitRevision,
  TEXT,
} from "./fixtures";
import { freshDatabase } from "./harness";
import { type Actor, ANONYMOUS, call, outcome, SERVICE } from "./support/actors";
import { makeRace } from "./support/race";
import { toldBy } from "./support/told";
import { declare } from "./support/town-qualifications";

const db = await freshDatabase();
const world = await makeWorld(db);
const second = await makeAdmin(db);
const { admin, talent, other, firm } = world;
const names = { admin, second, talent, other, owner: firm.owner, editor: firm.editor };
const race = makeRace(db);
const told = (happen: () => Promise<unknown>) => toldBy(db, names, happen);

/** The ids of somebody's unread notices, oldest first. */
async function unreadOf({ id }: { id: string }): Promise<number[]> {
  const rows = await db.owner<{ id: number }[]>`select id::int from public.notifications
    where account_id = ${id} and read_at is null order by id`;
  return rows.map((row) => row.id);
}

describe("kinds of notices", () => {
  it("each have words, and no words are for none", async () => {
    const rows = await db.owner<{ kind: string }[]>`select kind from private.notification_kinds`;
    const worded = Object.values(ja.kinds).flatMap((kinds) => Object.keys(kinds));
    expect([...new Set(worded)].sort()).toEqual(rows.map(({ kind }) => kind).sort());
  });
});

describe("reviews", () => {
  it("a firm and its first opening: administrators once, then the members", async () => {
    const young = await makeFirm(db);
    const people = { ...names, owner: young.owner, editor: young.editor };
    const opening_id = await draftOpening(db, young);
    expect(
      await toldBy(db, people, () => call(db, young.owner, "submit_opening", { opening_id })),
    ).toEqual(["admin queue_grown", "second queue_grown"]);
    const returned = { company_id: young.companyId, message: "直してください" };
    expect(await toldBy(db, people, () => call(db, admin, "return_company", returned))).toEqual([
      "editor company_returned",
      "owner company_returned",
    ]);
    await call(db, young.owner, "submit_opening", { opening_id });
    const approved = { company_id: young.companyId, opening_id };
    expect(await toldBy(db, people, () => call(db, admin, "approve_company", approved))).toEqual([
      "editor company_approved",
      "editor opening_approved",
      "owner company_approved",
      "owner opening_approved",
    ]);
    expect(await toldBy(db, people, () => call(db, admin, "approve_company", approved))).toEqual(
      [],
    );
  });

  it("an opening that is sent back: the members", async () => {
    const opening_id = await publishOpening(db, firm, admin);
    await submitRevision(db, firm, opening_id, { payMax: 7000 });
    const args = { opening_id, message: "直してください" };
    expect(await told(() => call(db, admin, "return_opening", args))).toEqual([
      "editor opening_returned",
      "owner opening_returned",
    ]);
    expect(await told(() => call(db, admin, "return_opening", args))).toEqual([]);
  });

  it("a qualification: administrators when it is handed in, then the talent", async () => {
    const qualification_id = await declare(db, talent, "ap", "AP-2020-10-00001");
    const submit = () => call(db, talent, "submit_qualification", { qualification_id });
    const decide = (decision: string) =>
      call(db, admin, "decide_qualification", { qualification_id, decision, message: "番号" });
    expect(await told(submit)).toEqual(["admin queue_grown", "second queue_grown"]);
    expect(await told(() => decide("confirm"))).toEqual(["talent qualification_confirmed"]);
    expect(await told(() => decide("confirm"))).toEqual([]);
    expect(await told(() => decide("return"))).toEqual(["talent qualification_returned"]);
  });

  it("the queue: an administrator who has not read of it is not told again", async () => {
    const submit = async () => {
      const opening_id = await draftOpening(db, firm);
      await call(db, firm.owner, "submit_opening", { opening_id });
    };
    expect(await told(submit)).toEqual(["admin queue_grown", "second queue_grown"]);
    await call(db, admin, "read_notifications_until", { newest: Number.MAX_SAFE_INTEGER });
    await submit();
    await submit();
    expect(await unreadOf(admin)).toHaveLength(1);
    expect(await unreadOf(second)).toHaveLength(1);
  });
});

describe("members of a firm", () => {
  it("hear who joins and leaves, of their own role, and of the end of the firm", async () => {
    const shop = await makeFirm(db);
    const { companyId: company_id, owner, editor } = shop;
    const people = { owner, editor, talent };
    const happens = (actor: Actor, name: string, args: object) =>
      toldBy(db, people, () => call(db, actor, name, { company_id, ...args }));
    const third = { account_id: editor.id };
    const invitation = { email: `${talent.id}@musubi.test`, role: "editor" };
    await db.owner`update auth.users set email_confirmed_at = now() where id = ${talent.id}`;
    expect(await happens(owner, "invite_member", invitation)).toEqual(["talent member_invited"]);
    expect(await happens(owner, "invite_member", invitation)).toEqual([]);
    expect(await happens(owner, "change_member_role", { ...third, role: "owner" })).toEqual([
      "editor member_role_changed",
    ]);
    expect(await happens(editor, "leave_company", {})).toEqual(["owner member_left"]);
    await db.owner`insert into public.company_members (company_id, account_id, role)
      values (${company_id}, ${editor.id}, 'editor')`;
    expect(await happens(owner, "remove_member", third)).toEqual(["editor member_removed"]);
    await db.owner`insert into public.company_members (company_id, account_id, role)
      values (${company_id}, ${editor.id}, 'editor')`;
    expect(await happens(owner, "close_company", {})).toEqual(["editor company_closed"]);
  });
});

describe("days that come", () => {
  const remind = () => call(db, SERVICE, "remind_of_dates");

  it("an opening that expires in 14 days: the members, once for that day", async () => {
    await remind();
    const opening = await publishOpening(db, firm, admin);
    const endsIn = (days: number) => db.owner`update public.openings
      set expires_on = private.japan_today() + ${days}::int where id = ${opening}`;
    await endsIn(15);
    expect(await told(remind)).toEqual([]);
    await endsIn(14);
    expect(await told(remind)).toEqual(["editor opening_expiring", "owner opening_expiring"]);
    expect(await told(remind)).toEqual([]);
    await endsIn(90);
    await endsIn(3);
    expect(await told(remind)).toEqual(["editor opening_expiring", "owner opening_expiring"]);
    await call(db, firm.owner, "close_opening", { opening_id: opening, outcome: "closed" });
  });

  it("availability confirmed more than 60 days ago: the talent, once", async () => {
    const confirmed = (days: number) => db.owner`update public.talent_profiles
      set availability_confirmed_on = private.japan_today() - ${days}::int
      where account_id = ${other.id}`;
    await confirmed(60);
    expect(await told(remind)).toEqual([]);
    await confirmed(61);
    expect(await told(remind)).toEqual(["other availability_old"]);
    expect(await told(remind)).toEqual([]);
    await call(db, other, "set_talent_status", { new_status: "paused" });
    await confirmed(70);
    expect(await told(remind)).toEqual([]);
  });

  it("180 days after it was read a notice is forgotten, an unread one never", async () => {
    const reader = await makeAccount(db);
    const insert = (key: string, readDaysAgo: number | null) => db.owner`
      insert into public.notifications (account_id, side, kind, subject_kind, event_key, created_at, read_at)
      values (${reader.id}, 'talent', 'availability_old', 'profile', ${key}, now() - interval '400 days',
        now() - ${readDaysAgo}::int * interval '1 day')`;
    await insert("old", 181);
    await insert("new", 179);
    await insert("unread", null);
    await call(db, SERVICE, "forget_notifications");
    const left = await db.owner<{ event_key: string }[]>`select event_key from public.notifications
      where account_id = ${reader.id} order by id`;
    expect(left.map(({ event_key }) => event_key)).toEqual(["new", "unread"]);
  });
});

describe("reading", () => {
  it("marks one's own as read, once, and says where it leads", async () => {
    const match = await introduceTo(talent);
    const [id] = await unreadOf(talent);
    const read = (actor: Actor) =>
      call<object>(db, actor, "read_notification", { notification_id: id });
    expect(await read(talent)).toEqual({
      side: "talent",
      subjectKind: "match",
      subjectId: match,
    });
    const at = () => db.owner`select read_at from public.notifications where id = ${id ?? 0}`;
    const first = await at();
    expect(await read(talent)).toBeTruthy();
    expect(await at()).toEqual(first);
    for (const actor of [other, firm.owner, admin]) {
      expect(await outcome(read(actor))).toBe("PT404 notification_not_found");
    }
    expect(await outcome(read(ANONYMOUS))).toBe("42501");
    expect(await outcome(read(SERVICE))).toBe("42501");
  });

  it("leaves what came after the page was shown", async () => {
    await introduceTo(talent);
    await introduceTo(talent);
    const [first, last] = await unreadOf(talent);
    const until = { newest: first };
    expect(await call(db, talent, "read_notifications_until", until)).toBe(1);
    expect(await unreadOf(talent)).toEqual([last]);
    expect(await call(db, other, "read_notifications_until", { newest: last })).toBe(0);
    expect(await unreadOf(talent)).toEqual([last]);
  });

  it("counts for the bell what the table says", async () => {
    const unread = await unreadOf(talent);
    const mark = await call(db, talent, "my_notification_mark");
    expect(mark).toEqual({ unread: unread.length, newest: unread.at(-1) });
    const account_ids = [talent.id, talent.id, firm.owner.id];
    const marks = await call<Record<string, unknown>>(db, SERVICE, "notification_marks", {
      account_ids,
    });
    expect(Object.keys(marks).sort()).toEqual([talent.id, firm.owner.id].sort());
    expect(marks[talent.id]).toEqual(mark);
  });

  /** One notice for a talent, everything else read: a match of their own, introduced. */
  async function introduceTo(person: Actor): Promise<string> {
    const unread = await unreadOf(talent);
    const opening = await publishOpening(db, firm, admin);
    const match = await applied(db, person, opening);
    await told(() => call(db, admin, "approve_match", { match_id: match }));
    await db.owner`update public.notifications set read_at = null where id = any (${unread})`;
    return match;
  }
});

describe("at the same instant", () => {
  it("two consents: each side hears of the connection once", async () => {
    for (let round = 0; round < 12; round++) {
      const opening = await publishOpening(db, firm, admin);
      const args = { opening_id: opening, talent_ids: [talent.id], revision: 1 };
      await call(db, SERVICE, "propose_best", args);
      const [row] = await db.owner<{ id: string }[]>`select id from public.matches
        where opening_id = ${opening}`;
      const match_id = row?.id ?? "";
      await db.owner`select private.set_state(${match_id}, 'introduced')`;
      const consent = { match_id, revision: 1, text_version: TEXT };
      const agree = (actor: Actor) => ({ actor, call: "agree_to_match", args: consent });
      const seen = await told(() => race(agree(talent), agree(firm.owner)));
      expect(seen.filter((line) => line.startsWith("editor"))).toContain("editor match_connected");
      expect(new Set(seen).size).toBe(seen.length);
    }
  });

  it("two firms that submit: one notice of the queue for each administrator", async () => {
    for (let round = 0; round < 12; round++) {
      const firms = [await makeFirm(db), await makeFirm(db)] as const;
      const moves = await Promise.all(
        firms.map(async (each) => ({
          actor: each.owner,
          call: "submit_opening",
          args: { opening_id: await draftOpening(db, each) },
        })),
      );
      const [one, two] = moves as [(typeof moves)[0], (typeof moves)[0]];
      const seen = await told(async () => {
        expect(await race(one, two)).toEqual(["ok", "ok"]);
      });
      expect(seen).toEqual(["admin queue_grown", "second queue_grown"]);
    }
  });
});

it("whoever has left is told nothing", async () => {
  const gone = await makeTalent(db);
  const opening = await publishOpening(db, firm, admin);
  const match_id = await applied(db, gone, opening);
  await db.owner`update public.accounts set deleted_at = now() where id = ${gone.id}`;
  await call(db, admin, "approve_match", { match_id });
  expect(await unreadOf(gone)).toEqual([]);
});
