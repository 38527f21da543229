import { type EmailOtpType, isAuthApiError } from "@supabase/supabase-js";
import type { AppLoadContext } from "~/lib/context";
import { isKind, type Kind } from "./schema";

type Supabase = AppLoadContext["supabase"];
type Credentials = { email: string; password: string };

/** Where Supabase Auth's own words would tell which addresses exist, these outcomes do not. */
export type AuthOutcome = { ok: true } | { ok: false; key: "login_failed" | "unreachable" };
export type SignupOutcome =
  | { ok: true; signedIn: boolean }
  | { ok: false; key: "signup_refused" | "unreachable" };

/** No answer that could tell comes sooner than this, so that the time it takes tells little about the address. */
const STEADY_MS = 600;

export async function logIn(supabase: Supabase, credentials: Credentials): Promise<AuthOutcome> {
  const earliestRefusal = pause();
  const { error } = await supabase.auth.signInWithPassword(credentials);
  if (!error) return { ok: true };
  await earliestRefusal;
  return { ok: false, key: isRefusal(error) ? "login_failed" : "unreachable" };
}

/**
 * With e-mail confirmation (production) Supabase answers alike for new and known addresses. Without
 * it a new address is signed in at once; a known one is too if the password is right, and is refused
 * with the same words as any other refusal if not.
 */
export async function signUp(
  supabase: Supabase,
  { kind, ...credentials }: Credentials & { kind: Kind },
): Promise<SignupOutcome> {
  return steady(async () => {
    const options = { data: { kind } };
    const { data, error } = await supabase.auth.signUp({ ...credentials, options });
    if (!error) return { ok: true, signedIn: data.session !== null };
    if (!isRefusal(error)) return { ok: false, key: "unreachable" };
    const login = await logIn(supabase, credentials);
    return login.ok ? { ok: true, signedIn: true } : { ok: false, key: "signup_refused" };
  });
}

/**
 * What somebody signed up as, as far as is known. People can change it themselves: it chooses a first
 * page and grants nothing.
 */
export async function kindAtSignUp(supabase: Supabase): Promise<Kind | null> {
  const { data } = await supabase.auth.getUser();
  const kind: unknown = data.user?.user_metadata.kind;
  return isKind(kind) ? kind : null;
}

/** Says nothing back: who asks must not learn whether the address has an account. */
export async function sendPasswordReset(supabase: Supabase, email: string): Promise<void> {
  await steady(() => supabase.auth.resetPasswordForEmail(email));
}

export type LinkOutcome =
  | { ok: true /** False: the other address of a change has to confirm too. */; done: boolean }
  | { ok: false; key: "link_expired" | "password_refused" | "unreachable" };

/** Uses up the token of an e-mail and signs its reader in. */
export async function confirmEmail(
  supabase: Supabase,
  confirmation: { token_hash: string; type: EmailOtpType },
): Promise<LinkOutcome> {
  const { data, error } = await supabase.auth.verifyOtp(confirmation);
  if (!error) return { ok: true, done: data.session !== null };
  return { ok: false, key: isRefusal(error) ? "link_expired" : "unreachable" };
}

/**
 * Token and new password in one step: there is no page on which a mere session, perhaps a stolen
 * one, could set a password.
 */
export async function resetPassword(
  supabase: Supabase,
  { token_hash, password }: { token_hash: string; password: string },
): Promise<LinkOutcome> {
  const confirmed = await confirmEmail(supabase, { token_hash, type: "recovery" });
  if (!confirmed.ok) return confirmed;

  const { error } = await supabase.auth.updateUser({ password });
  if (error && error.code !== "same_password") {
    await supabase.auth.signOut({ scope: "local" });
    return { ok: false, key: isRefusal(error) ? "password_refused" : "unreachable" };
  }
  // Whoever made the reset necessary may still be signed in somewhere.
  await supabase.auth.signOut({ scope: "others" });
  return { ok: true, done: true };
}

async function steady<T>(work: () => Promise<T>): Promise<T> {
  const [result] = await Promise.all([work(), pause()]);
  return result;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, STEADY_MS));
}

/** Supabase Auth understood and said no; anything else is a fault. */
export function isRefusal(error: unknown): boolean {
  return isAuthApiError(error) && error.status < 500;
}
