import { expect, it } from "vitest";
import { dataFolder, type Musubi, startMusubi, until } from "./musubi";
import { canLogIn, post, signUp } from "./people";
import { type MailServer, startMailServer } from "./smtp";

const FROM = "musubi@musubi.example";

async function withMail(mail: MailServer, folder: string): Promise<Musubi> {
  return startMusubi({
    MUSUBI_DATA_DIR: folder,
    SMTP_URL: mail.url,
    MAIL_FROM: `結び Musubi <${FROM}>`,
  });
}

/** What the link in a confirmation posts, once its reader presses the button. */
function confirmation(mail: MailServer, to: string): Record<string, string> {
  const message = mail.received.find((each) => each.to.includes(to));
  const link = /\/auth\/confirm\?token_hash=([0-9a-f]+)&type=(signup)/.exec(message?.text ?? "");
  return { token_hash: link?.[1] ?? "", type: link?.[2] ?? "" };
}

it("asks for the confirmation of an address, by a mail that a mail server receives", async () => {
  const mail = await startMailServer();
  const musubi = await withMail(mail, await dataFolder());
  const email = "hanako@musubi.test";
  expect(await signUp(musubi, email)).toBe(true);
  expect(await canLogIn(musubi, email)).toBe(false);

  await until(() => mail.received.length > 0);
  expect(mail.received[0]).toMatchObject({ from: FROM, to: [email] });
  expect(mail.received[0]?.text).toContain("メールアドレス");
  const confirmed = await post(musubi, "/auth/confirm", confirmation(mail, email));
  expect(confirmed.status).toBe(302);
  expect(confirmed.headers.get("Set-Cookie")).toContain("session");
  expect(await canLogIn(musubi, email)).toBe(true);
  // A known address is answered alike, and nobody is signed in by it.
  expect(await signUp(musubi, email)).toBe(true);
  expect((await fetch(`${musubi.url}/demo/mail`)).status).toBe(404);
  expect(musubi.output()).not.toContain(email);
});

it("loses no mail while the mail server refuses, and over a kill -9", async () => {
  const mail = await startMailServer();
  mail.refusing = "451 come back later";
  const folder = await dataFolder();
  const killed = await withMail(mail, folder);
  const email = "taro@musubi.test";
  expect(await signUp(killed, email)).toBe(true);
  await until(() => killed.output().includes('"mail_not_sent"'));
  killed.signal("SIGKILL");
  await killed.exited;

  mail.refusing = null;
  const musubi = await withMail(mail, folder);
  // The next attempt is due a minute after the first.
  await until(() => mail.received.length > 0, 90_000);
  await post(musubi, "/auth/confirm", confirmation(mail, email));
  expect(await canLogIn(musubi, email)).toBe(true);
  expect(mail.received).toHaveLength(1);
  musubi.signal("SIGTERM");
  expect(await musubi.exited).toBe(0);
});
