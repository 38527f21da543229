import type { Actor } from "./actor.server";

type Kinds = Pick<Actor, "isAdmin" | "hasTalentProfile"> & { companies: readonly unknown[] };

/** Where somebody chooses who is neither of a firm nor a talent yet. */
export const NOBODYS_HOME = "/welcome";

/** Where someone starts after logging in. */
export function homePath(actor: Kinds): string {
  if (actor.isAdmin) return "/admin";
  if (actor.companies.length > 0) return "/company";
  if (actor.hasTalentProfile) return "/talent";
  return NOBODYS_HOME;
}
