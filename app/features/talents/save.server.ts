import type { SupabaseClient } from "@supabase/supabase-js";
import type { z } from "zod";
import type { Database, Json } from "~/lib/database.types";
import { type RpcResult, rpcOrThrow } from "~/lib/errors";
import type {
  basicsSchema,
  conditionsSchema,
  experienceSchema,
  skillsSchema,
  statusSchema,
  wishesSchema,
} from "./schema";

type Client = SupabaseClient<Database>;

// Each step is one function of the database, which checks the version and saves all of it or nothing.

export function saveBasics(
  supabase: Client,
  { version, ...basics }: z.output<typeof basicsSchema>,
): Promise<RpcResult<number>> {
  return rpcOrThrow(
    supabase.rpc("save_talent_basics", {
      basics,
      ...(version !== null && { expected_version: version }),
    }),
  );
}

export function saveSkills(
  supabase: Client,
  { version, skills, learning }: z.output<typeof skillsSchema>,
): Promise<RpcResult<number>> {
  return rpcOrThrow(
    supabase.rpc("save_talent_skills", { skills, learning, expected_version: version ?? 0 }),
  );
}

export function saveExperience(
  supabase: Client,
  { version, ...experience }: z.output<typeof experienceSchema>,
): Promise<RpcResult<number>> {
  return rpcOrThrow(
    supabase.rpc("save_talent_experience", { experience, expected_version: version ?? 0 }),
  );
}

export function saveConditions(
  supabase: Client,
  {
    version,
    relocation,
    wishedPayAmount,
    wishedPayUnit,
    ...rest
  }: z.output<typeof conditionsSchema>,
): Promise<RpcResult<number>> {
  const conditions: Json = {
    ...rest,
    relocation: relocation === null ? null : relocation === "yes",
    wishedPayAmount,
    // A unit without an amount says nothing.
    wishedPayUnit: wishedPayAmount === null ? null : wishedPayUnit,
  };
  return rpcOrThrow(
    supabase.rpc("save_talent_conditions", { conditions, expected_version: version ?? 0 }),
  );
}

export function saveWishes(
  supabase: Client,
  { version, hiddenFirms, ...wishes }: z.output<typeof wishesSchema>,
): Promise<RpcResult<number>> {
  return rpcOrThrow(
    supabase.rpc("save_talent_wishes", {
      wishes,
      hidden_firms: hiddenFirms,
      expected_version: version ?? 0,
    }),
  );
}

/** Shows the profile to firms, or takes it out of sight. */
export function setStatus(
  supabase: Client,
  { status }: z.output<typeof statusSchema>,
): Promise<RpcResult<string>> {
  return rpcOrThrow(supabase.rpc("set_talent_status", { new_status: status }));
}

/** Says that the conditions of work still hold today. */
export function confirmAvailability(supabase: Client): Promise<RpcResult<string>> {
  return rpcOrThrow(supabase.rpc("confirm_availability"));
}
