import { AuthApiError, AuthRetryableFetchError } from "@supabase/supabase-js";
import { expect, test, vi } from "vitest";
import { kindAtSignUp, logIn, resetPassword, sendPasswordReset, signUp } from "./auth.server";

const credentials = { email: "a@example.jp", password: "three small words" };
const newcomer = { ...credentials, kind: "talent" as const };
const refusal = (code: string) => new AuthApiError("said aloud", 422, code);
const away = new AuthRetryableFetchError("fetch failed", 0);

/** Supabase Auth of which only the given answers are known. */
function auth(answers: Record<string, unknown>) {
  const calls = vi.fn();
  const answer = (name: string) => async (input: unknown) => {
    calls(name, input);
    return answers[name] ?? { data: {}, error: null };
  };
  const names = [
    "signUp",
    "signInWithPassword",
    "resetPasswordForEmail",
    "verifyOtp",
    "updateUser",
    "signOut",
    "getUser",
  ];
  const supabase = { auth: Object.fromEntries(names.map((name) => [name, answer(name)])) };
  return { supabase: supabase as never, called: () => calls.mock.calls.map(([name]) => name) };
}

test("a wrong password and an unknown address are told alike", async () => {
  const wrong = auth({ signInWithPassword: { error: refusal("invalid_credentials") } });
  const unconfirmed = auth({ signInWithPassword: { error: refusal("email_not_confirmed") } });
  const refused = { ok: false, key: "login_failed" };
  expect(await logIn(wrong.supabase, credentials)).toEqual(refused);
  expect(await logIn(unconfirmed.supabase, credentials)).toEqual(refused);
});

test("a server that is away is not a wrong password", async () => {
  const { supabase } = auth({ signInWithPassword: { error: away } });
  expect(await logIn(supabase, credentials)).toEqual({ ok: false, key: "unreachable" });
});

test("a new address is signed in, or mailed where addresses are confirmed", async () => {
  const at = (session: unknown) => auth({ signUp: { data: { session }, error: null } }).supabase;
  expect(await signUp(at({}), newcomer)).toEqual({ ok: true, signedIn: true });
  expect(await signUp(at(null), newcomer)).toEqual({ ok: true, signedIn: false });
});

test("what somebody signed up as is known later, and nothing else that they wrote there", async () => {
  const as = (kind: unknown) =>
    auth({ getUser: { data: { user: { user_metadata: { kind } } }, error: null } }).supabase;
  expect(await kindAtSignUp(as("company"))).toBe("company");
  expect(await kindAtSignUp(as("admin"))).toBeNull();
  expect(await kindAtSignUp(as(undefined))).toBeNull();
  expect(await kindAtSignUp(auth({ getUser: { data: { user: null } } }).supabase)).toBeNull();
});

test("a known address is never called known", async () => {
  const known = { signUp: { data: {}, error: refusal("user_already_exists") } };
  const wrong = { signInWithPassword: { error: refusal("invalid_credentials") } };
  expect(await signUp(auth({ ...known, ...wrong }).supabase, newcomer)).toEqual({
    ok: false,
    key: "signup_refused",
  });
  expect(await signUp(auth(known).supabase, newcomer)).toEqual({ ok: true, signedIn: true });
});

test("asking for a new password takes its time and says nothing", async () => {
  const { supabase } = auth({ resetPasswordForEmail: { error: refusal("user_not_found") } });
  const started = performance.now();
  expect(await sendPasswordReset(supabase, credentials.email)).toBeUndefined();
  expect(performance.now() - started).toBeGreaterThan(500);
});

const reset = { token_hash: "x", password: credentials.password };

test("a used link changes no password", async () => {
  const { supabase, called } = auth({ verifyOtp: { error: refusal("otp_expired") } });
  expect(await resetPassword(supabase, reset)).toEqual({ ok: false, key: "link_expired" });
  expect(called()).toEqual(["verifyOtp"]);
});

test("a new password ends the other sessions; the old one again is fine", async () => {
  for (const error of [null, refusal("same_password")]) {
    const { supabase, called } = auth({ updateUser: { error } });
    expect(await resetPassword(supabase, reset)).toEqual({ ok: true, done: true });
    expect(called()).toEqual(["verifyOtp", "updateUser", "signOut"]);
  }
});

test("a refused password leaves no session behind", async () => {
  const { supabase, called } = auth({ updateUser: { error: refusal("weak_password") } });
  expect(await resetPassword(supabase, reset)).toEqual({ ok: false, key: "password_refused" });
  expect(called()).toContain("signOut");
});
