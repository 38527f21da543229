import { beforeEach, expect, it } from "vitest";
import { deliver } from "~/features/mail/delivery.server";
import type { Mail } from "~/features/mail/transport.server";
import { queueMail } from "~/lib/mail.server";
import { freshDatabase } from "./harness";

const db = await freshDatabase();

beforeEach(async () => {
  await db.owner`delete from public.mail_outbox`;
});

const queue = (to: string, dedupeKey?: string) =>
  queueMail(db.backend, { to, subject: "件名", paragraphs: ["本文"], dedupeKey });

interface Row {
  attempts: number;
  sent: boolean;
  failed: boolean;
  due_in: number;
  last_error: string | null;
  body_text: string;
}

async function row(to: string): Promise<Row> {
  const [found] = await db.owner<Row[]>`
    select attempts, sent_at is not null as sent, failed_at is not null as failed, last_error, body_text,
      round(extract(epoch from next_attempt_at - now()))::int as due_in
    from public.mail_outbox where to_address = ${to}`;
  if (!found) throw new Error(`no mail to ${to}`);
  return found;
}

/** A mail server that answers as told, and remembers what it took. */
function server(answer: (mail: Mail) => Error | null = () => null) {
  const taken: string[] = [];
  return {
    taken,
    close() {},
    async send(mail: Mail) {
      const error = answer(mail);
      if (error) throw error;
      taken.push(mail.to_address);
    },
  };
}

const refusal = (code: string, responseCode?: number) =>
  Object.assign(new Error("said no"), { code, responseCode });

it("sends one mail per event, once, and then forgets its text", async () => {
  expect(await queue("a@x.test", "event:1")).toBe(true);
  expect(await queue("a@x.test", "event:1")).toBe(false);
  const { taken, ...smtp } = server();
  await deliver(db.backend, smtp);
  await deliver(db.backend, smtp);
  expect(taken).toEqual(["a@x.test"]);
  expect(await row("a@x.test")).toMatchObject({ sent: true, attempts: 1, body_text: "" });
  expect(await queue("a@x.test", "event:1")).toBe(false);
});

it("two processes at once send each mail once", async () => {
  const addresses = Array.from({ length: 20 }, (_, n) => `${n}@x.test`);
  for (const address of addresses) await queue(address);
  const slow = server();
  await Promise.all([deliver(db.backend, slow), deliver(db.backend, slow)]);
  expect(slow.taken.sort()).toEqual(addresses.sort());
});

it("finds the mail of a killed process again, after the time that it had", async () => {
  await queue("a@x.test");
  await db.service().rpc("claim_mail");
  const { taken, ...smtp } = server();
  await deliver(db.backend, smtp);
  expect(taken).toEqual([]);
  expect((await row("a@x.test")).due_in).toBeGreaterThan(250);
  await db.owner`update public.mail_outbox set next_attempt_at = now()`;
  await deliver(db.backend, smtp);
  expect(taken).toEqual(["a@x.test"]);
});

it("waits longer after each attempt while the server is away, and leaves the others alone", async () => {
  await queue("a@x.test");
  await queue("b@x.test");
  await deliver(
    db.backend,
    server(() => refusal("ESOCKET")),
  );
  expect(await row("a@x.test")).toMatchObject({ attempts: 1, due_in: 60, last_error: "said no" });
  expect(await row("b@x.test")).toMatchObject({ attempts: 0 });
  await db.owner`update public.mail_outbox set attempts = 9, next_attempt_at = now() - interval '1 hour'
    where to_address = 'a@x.test'`;
  await deliver(
    db.backend,
    server(() => refusal("ESOCKET")),
  );
  expect((await row("a@x.test")).due_in).toBe(3600);
});

it("gives an address up that does not exist, and goes on with the next", async () => {
  await queue("a@x.test");
  await queue("b@x.test");
  const smtp = server(({ to_address }) =>
    to_address === "a@x.test" ? refusal("EENVELOPE", 550) : null,
  );
  await deliver(db.backend, smtp);
  expect(await row("a@x.test")).toMatchObject({ failed: true, sent: false });
  expect(smtp.taken).toEqual(["b@x.test"]);
});

it("gives up after twenty attempts", async () => {
  await queue("a@x.test");
  await db.owner`update public.mail_outbox set attempts = 19`;
  await deliver(
    db.backend,
    server(() => refusal("ESOCKET")),
  );
  expect(await row("a@x.test")).toMatchObject({ failed: true, attempts: 20 });
});

it("does not send what no longer holds, and forgets what is old", async () => {
  await queue("late@x.test");
  await queue("old@x.test");
  await db.owner`update public.mail_outbox set expires_at = now() - interval '1 second'`;
  await db.owner`update public.mail_outbox set created_at = now() - interval '31 days'
    where to_address = 'old@x.test'`;
  const { taken, ...smtp } = server();
  await deliver(db.backend, smtp);
  expect(taken).toEqual([]);
  expect((await db.service().rpc("tidy_mail")).data).toBe(3);
  expect(await row("late@x.test")).toMatchObject({ failed: true, last_error: "expired" });
  await expect(row("old@x.test")).rejects.toThrow("no mail");
});

it("takes one mailbox and no list, no header", async () => {
  for (const to of ["a@x.test, b@x.test", "A <a@x.test>", "a@x.test\nBcc: b@x.test", "nobody"]) {
    await expect(queue(to)).rejects.toThrow("23514");
  }
  const { error } = await db.service().rpc("enqueue_mail", {
    to_address: "a@x.test",
    subject: "x\r\nBcc: b@x.test",
    body_text: "",
  });
  expect(error?.code).toBe("23514");
});

it("tells jobs the confirmed addresses of accounts that still exist", async () => {
  const [confirmed, unconfirmed, gone] = await Promise.all([1, 2, 3].map(() => db.createUser()));
  await db.owner`update auth.users set email_confirmed_at = null where id = ${unconfirmed?.id ?? ""}`;
  await db.owner`update public.accounts set deleted_at = now() where id = ${gone?.id ?? ""}`;
  const ids = [confirmed, unconfirmed, gone].map((user) => user?.id ?? "");
  const { data } = await db.service().rpc("mail_recipients", { account_ids: ids });
  expect(data).toEqual([{ account_id: confirmed?.id, email: confirmed?.email, locale: "ja" }]);
});
