import { beforeEach, describe, expect, it } from "vitest";
import { mailNotices } from "~/features/notifications/mail.server";
import { applied, makeWorld, publishOpening } from "./fixtures";
import { freshDatabase } from "./harness";
import { call, SERVICE } from "./support/actors";
import { makeRace } from "./support/race";

const db = await freshDatabase();
const world = await makeWorld(db);
const { admin, talent, firm } = world;
const race = makeRace(db);
const SITE = "https://musubi.example";

interface Mail {
  to_address: string;
  subject: string;
  body_text: string;
}

/** Everybody's notices were made so many seconds ago. */
async function age(seconds: number): Promise<void> {
  await db.owner`update public.notifications set created_at = now() - ${seconds}::int * interval '1 second'`;
}

async function mails(): Promise<Mail[]> {
  await mailNotices(db.backend, SITE);
  return db.owner<Mail[]>`select to_address, subject, body_text from public.mail_outbox
    order by to_address`;
}

/** An introduction on which the talent waits; the firm is asked. */
async function askFirm(): Promise<string> {
  const match_id = await applied(db, talent, await publishOpening(db, firm, admin));
  await call(db, admin, "approve_match", { match_id });
  return match_id;
}

beforeEach(async () => {
  await db.owner`delete from public.notifications`;
  await db.owner`delete from public.mail_outbox`;
  await db.owner`update public.accounts set mail_notices = true, locale = 'ja'`;
  await db.owner`update auth.users set email_confirmed_at = coalesce(email_confirmed_at, now())`;
});

describe("mails about notices", () => {
  it("go to those who are asked to act, after two minutes, once", async () => {
    await askFirm();
    await age(110);
    expect(await mails()).toEqual([]);
    await age(130);
    const sent = await mails();
    expect(sent.map(({ to_address }) => to_address)).toEqual(
      [firm.owner, firm.editor].map(({ id }) => `${id}@musubi.test`).sort(),
    );
    expect(sent[0]?.subject).toMatch(/^【結び Musubi】募集「.+」に応募がありました$/);
    expect(sent[0]?.body_text).toMatch(/https:\/\/musubi\.example\/notices\/\d+/);
    expect(sent[0]?.body_text).not.toContain(talent.id);
    expect(await mails()).toHaveLength(2);
  });

  it("bundle what came together, in the reader's language", async () => {
    await db.owner`update public.accounts set locale = 'en' where id = ${firm.owner.id}`;
    await askFirm();
    await askFirm();
    await age(200);
    const subjects = (await mails()).map(({ subject }) => subject).sort();
    expect(subjects).toEqual([
      "[Musubi] 2 notices for you",
      "【結び Musubi】お知らせが2件あります",
    ]);
  });

  it("spare whoever has read, switched them off, or not proven the address", async () => {
    await askFirm();
    await age(200);
    await db.owner`update public.notifications set read_at = now() where account_id = ${firm.owner.id}`;
    await call(db, firm.editor, "set_mail_notices", { wanted: false });
    expect(await mails()).toEqual([]);
    await call(db, firm.editor, "set_mail_notices", { wanted: true });
    await db.owner`update auth.users set email_confirmed_at = null where id = ${firm.editor.id}`;
    expect(await mails()).toEqual([]);
  });

  it("do not tell old news", async () => {
    await askFirm();
    await age(4 * 86_400);
    expect(await mails()).toEqual([]);
  });

  it("are not sent for another, nor for what was read meanwhile", async () => {
    await askFirm();
    const [row] = await db.owner<{ id: number }[]>`select id::int from public.notifications
      where account_id = ${firm.owner.id} and kind = 'match_asked'`;
    const send = (account: string) =>
      call(db, SERVICE, "send_notification_mail", {
        account_id: account,
        notification_ids: [row?.id],
        subject: "お知らせ",
        body_text: "本文",
        body_html: "",
      });
    expect(await send(firm.editor.id)).toBe(false);
    await call(db, firm.owner, "read_notification", { notification_id: row?.id });
    expect(await send(firm.owner.id)).toBe(false);
    expect(await mails()).toEqual([]);
  });

  it("are queued once by two processes", async () => {
    for (let round = 0; round < 12; round++) {
      await askFirm();
      const [row] = await db.owner<{ id: number }[]>`select max(id)::int as id
        from public.notifications where account_id = ${firm.owner.id}`;
      const args = {
        account_id: firm.owner.id,
        notification_ids: [row?.id],
        subject: `お知らせ ${round}`,
        body_text: "本文",
        body_html: "",
      };
      const move = { actor: SERVICE, call: "send_notification_mail", args };
      expect(await race(move, move)).toEqual(["ok", "ok"]);
    }
    const [sent] = await db.owner`select count(*)::int from public.mail_outbox`;
    expect(sent?.count).toBe(12);
  });
});
