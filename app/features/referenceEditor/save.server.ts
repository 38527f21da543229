import type { SupabaseClient } from "@supabase/supabase-js";
import type { z } from "zod";
import type { Database } from "~/lib/database.types";
import { type RpcResult, rpcOrThrow } from "~/lib/errors";
import { invalid, parseForm, refused } from "~/lib/form";
import type { RawValues } from "~/lib/form-data";
import type { Kind } from "./kinds";
import { reasonSchema, retireSchema, themeSchema, toolSchema } from "./schema";

type Client = SupabaseClient<Database>;
/** Where the change led: `code` of the entry. */
type Saved = { code: string };

/** Adds an entry (`code` null) or changes one, as its form says. Answers what the form should show, or the code. */
export async function saveEntry(
  supabase: Client,
  kind: Kind,
  code: string | null,
  raw: RawValues,
): Promise<{ failure: ReturnType<typeof refused> } | { saved: Saved }> {
  const form =
    kind === "tool"
      ? await parseForm(raw, toolSchema)
      : kind === "theme"
        ? await parseForm(raw, themeSchema)
        : await parseForm(raw, reasonSchema);
  if (!form.ok) return { failure: invalid(form) };
  return answer(await write(supabase, code, form.value), form.values);
}

type Value =
  | z.output<typeof toolSchema>
  | z.output<typeof themeSchema>
  | z.output<typeof reasonSchema>;

function write(supabase: Client, code: string | null, value: Value): Promise<RpcResult<unknown>> {
  const { note, request, version, nameJa, nameEn } = value;
  const names = { nameJa, nameEn };
  const change = { note, request, ...(version !== null && { expected_version: version }) };
  if ("firstItem" in value) {
    const { firstItem, secondItem, keywords } = value;
    const items = secondItem === null ? [firstItem] : [firstItem, secondItem];
    return rpcOrThrow(
      supabase.rpc("save_tool", {
        tool: { ...names, keywords: keywords ?? "", items },
        ...change,
        ...(code !== null && { tool_id: Number(code) }),
      }),
    );
  }
  if ("sides" in value) {
    const { sides, position } = value;
    const entry = {
      ...names,
      position,
      forCompany: sides.includes("company"),
      forTalent: sides.includes("talent"),
      forAdmin: sides.includes("admin"),
    };
    return rpcOrThrow(
      supabase.rpc("save_reason", {
        entry,
        ...change,
        ...(code !== null && { reason_code: code }),
      }),
    );
  }
  return rpcOrThrow(
    supabase.rpc("save_theme", {
      theme: { ...names, position: value.position },
      ...change,
      ...(code !== null && { theme_code: code }),
    }),
  );
}

/** Takes an entry out of the lists that people choose from, or puts it back. */
export async function retireEntry(supabase: Client, kind: Kind, code: string, raw: RawValues) {
  const form = await parseForm(raw, retireSchema);
  if (!form.ok) return { failure: invalid(form) };
  const { note, request, version, retired } = form.value;
  const done = await rpcOrThrow(
    supabase.rpc("retire_reference", {
      kind,
      code,
      retired: retired === "yes",
      note,
      request,
      expected_version: version ?? 0,
    }),
  );
  return answer(done, form.values);
}

function answer(done: RpcResult<unknown>, values: RawValues) {
  return done.ok ? { saved: done.data as Saved } : { failure: refused(done, values) };
}
