import { isAuthApiError } from "@supabase/supabase-js";
import type { AppLoadContext } from "~/lib/context";

/** As at sign-up: the time that an answer takes must not tell either. */
const STEADY_MS = 600;

/**
 * Asks for the confirmation of a new address. An address that has an account already is answered as
 * any other: nothing arrives there, and nobody learns of it here. False: the auth server is away.
 */
export async function requestEmailChange(
  { supabase }: Pick<AppLoadContext, "supabase">,
  email: string,
): Promise<boolean> {
  const [{ error }] = await Promise.all([
    supabase.auth.updateUser({ email }),
    new Promise((resolve) => setTimeout(resolve, STEADY_MS)),
  ]);
  return !error || (isAuthApiError(error) && error.status < 500);
}
