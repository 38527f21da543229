import type { AppLoadContext } from "~/lib/context";
import { rowsOrThrow } from "~/lib/errors";
import type { InvitationLink, People } from "./types";

type Supabase = AppLoadContext["supabase"];

/** Members, open invitations and the newest of what happened, in one round trip. */
export async function loadPeople(supabase: Supabase, companyId: string): Promise<People> {
  return (await rowsOrThrow(
    supabase.rpc("company_people", { company_id: companyId }),
  )) as unknown as People;
}

/** Null if the link opens nothing (any more). */
export async function readInvitation(
  supabase: Supabase,
  token: string,
): Promise<InvitationLink | null> {
  const link: unknown = await rowsOrThrow(supabase.rpc("read_invitation", { token }));
  return link as InvitationLink | null;
}
