import type { AppLoadContext } from "~/lib/context";
import { invalidField, refused } from "~/lib/form";
import type { RawValues } from "~/lib/form-data";
import { publicClient } from "~/lib/public-client.server";
import { isRefusal } from "./auth.server";
import { attempts } from "./limits.server";

type Context = Pick<AppLoadContext, "backend" | "clientIp">;

/**
 * Asks for the person's password before what the account hangs on is changed: a session alone may be
 * that of a computer left open. Null: it is right. Else the answer for the form, whose field is
 * `currentPassword`. The session that the check makes ends at once.
 */
export async function refusedPassword(
  { backend, clientIp }: Context,
  email: string,
  password: string,
  values: RawValues,
) {
  const blocked = await attempts.blocked("password", clientIp, email);
  if (blocked) return refused(blocked.refusal, values, blocked.headers);
  const { auth } = publicClient(backend);
  const { error } = await auth.signInWithPassword({ email, password });
  if (error) {
    if (isRefusal(error)) return invalidField(values, "currentPassword", "wrongPassword");
    return refused({ key: "unreachable", status: 503 }, values);
  }
  await auth.signOut({ scope: "local" });
  await attempts.forget("password", email);
  return null;
}
