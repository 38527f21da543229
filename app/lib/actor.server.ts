import { isAuthRetryableFetchError, type SupabaseClient } from "@supabase/supabase-js";
import type { Database } from "./database.types";
import { rowsOrThrow } from "./errors";

/** Who asks. Read live from the database, never from what a person can write into their token. */
export interface Actor {
  id: string;
  email: string;
  isAdmin: boolean;
  hasTalentProfile: boolean;
  companies: {
    id: string;
    name: string;
    role: "owner" | "editor";
    status: "draft" | "submitted" | "returned" | "approved";
  }[];
}

/** The signed-in person behind the request's cookies, or null. */
export async function loadActor(supabase: SupabaseClient<Database>): Promise<Actor | null> {
  // getUser asks the auth server: a token is refused once its person has signed out.
  const { data, error } = await supabase.auth.getUser();
  // An auth server that is away must not make everybody look signed out.
  if (isAuthRetryableFetchError(error)) throw error;
  if (error || !data.user) return null;
  const rights = await rowsOrThrow(supabase.rpc("whoami"));
  return {
    ...(rights as unknown as Omit<Actor, "id" | "email">),
    id: data.user.id,
    email: data.user.email ?? "",
  };
}
