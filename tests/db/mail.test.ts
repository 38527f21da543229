import { expect, it } from "vitest";
import { freshDatabase } from "./harness";

const db = await freshDatabase();

/** The newest mail to an address, and the token in its link. */
async function mailTo(address: string) {
  const [mail] = await db.owner<{ subject: string; body_text: string; body_html: string }[]>`
    select subject, body_text, body_html from public.mail_outbox
    where to_address = ${address} order by created_at desc limit 1`;
  const token = /token_hash=([0-9a-f]+)&type/.exec(mail?.body_text ?? "")?.[1];
  return mail && { ...mail, token: token ?? "" };
}

it("sends a link in both languages that sets a new password, once", async () => {
  const { email } = await db.createUser();
  const { error } = await db.anon().auth.resetPasswordForEmail(email);
  expect(error).toBeNull();

  const mail = await mailTo(email);
  expect(mail?.subject).toBe("【結び Musubi】パスワードの再設定 / Reset your password");
  expect(mail?.body_text).toContain("新しいパスワード");
  expect(mail?.body_text).toContain("Set a new password");
  expect(mail?.body_text).toContain("http://musubi.test/auth/confirm?token_hash=");
  expect(mail?.body_html).not.toContain("{{");

  const link = { token_hash: mail?.token ?? "", type: "recovery" } as const;
  const visitor = db.anon();
  expect((await visitor.auth.verifyOtp(link)).error).toBeNull();
  const password = "another long password";
  expect((await visitor.auth.updateUser({ password })).error).toBeNull();
  expect((await db.anon().auth.signInWithPassword({ email, password })).error).toBeNull();
  expect((await db.anon().auth.verifyOtp(link)).error).not.toBeNull();
});

it("does not tell whether an address has an account", async () => {
  const address = "nobody@musubi.test";
  const { error } = await db.anon().auth.resetPasswordForEmail(address);
  expect(error).toBeNull();
  expect(await mailTo(address)).toBeUndefined();
});

it("does not fail, and so tells nothing, when the outbox does", async () => {
  const { email } = await db.createUser();
  await db.owner`alter table public.mail_outbox rename to mail_outbox_away`;
  try {
    expect((await db.anon().auth.resetPasswordForEmail(email)).error).toBeNull();
  } finally {
    await db.owner`alter table public.mail_outbox_away rename to mail_outbox`;
  }
});

it("confirms a change of address from the new one", async () => {
  const { client, email } = await db.createUser();
  const wanted = "new@musubi.test";
  expect((await client.auth.updateUser({ email: wanted })).error).toBeNull();
  expect(await mailTo(email)).toBeUndefined();
  const mail = await mailTo(wanted);
  const link = { token_hash: mail?.token ?? "", type: "email_change" } as const;
  const { data, error } = await db.anon().auth.verifyOtp(link);
  expect(error).toBeNull();
  expect(data.user?.email).toBe(wanted);
});
