import type { SupabaseClient } from "@supabase/supabase-js";
import { forget } from "~/features/reference/cache.server";
import type { SkillCatalogue } from "~/features/reference/types";
import type { Backend } from "~/lib/backend";
import type { Database } from "~/lib/database.types";
import type { RawValues } from "~/lib/form-data";
import { type Kind, kindIn } from "./kinds";
import { retireEntry, saveEntry } from "./save.server";

type Context = { backend: Backend; supabase: SupabaseClient<Database> };

/** A kind from the address. */
export function kindParam(value: string | undefined): Kind {
  const kind = kindIn(value);
  if (kind) return kind;
  throw new Response(null, { status: 404 });
}

/** The catalogue without tools: what a tool may stand under. */
export function itemsOnly({ groups, skills }: SkillCatalogue): SkillCatalogue {
  return { groups, skills: skills.filter(({ kind }) => kind === "standard") };
}

/** Saves, and lets every picker of this process know. */
export async function saveAndForget(
  { backend, supabase }: Context,
  kind: Kind,
  code: string | null,
  raw: RawValues,
) {
  const done = await saveEntry(supabase, kind, code, raw);
  if ("saved" in done) forget(backend);
  return done;
}

export async function retireAndForget(
  { backend, supabase }: Context,
  kind: Kind,
  code: string,
  raw: RawValues,
) {
  const done = await retireEntry(supabase, kind, code, raw);
  if ("saved" in done) forget(backend);
  return done;
}
