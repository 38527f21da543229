import { isAuthApiError } from "@supabase/supabase-js";
import type { AppLoadContext } from "~/lib/context";

export type PasswordChange = { ok: true } | { ok: false; key: "password_refused" | "unreachable" };

/** Sets a new password and signs out everywhere else: somebody may know the old one. */
export async function changePassword(
  { supabase }: Pick<AppLoadContext, "supabase">,
  password: string,
): Promise<PasswordChange> {
  const { error } = await supabase.auth.updateUser({ password });
  if (error) {
    const refused = isAuthApiError(error) && error.status < 500;
    return { ok: false, key: refused ? "password_refused" : "unreachable" };
  }
  await supabase.auth.signOut({ scope: "others" });
  return { ok: true };
}
