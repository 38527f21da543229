import type { SupabaseClient } from "@supabase/supabase-js";
import { loadSkillCatalogue, type ReferenceSource } from "~/features/reference/queries.server";
import { loadSkillCodes } from "~/features/reference/skillCodes.server";
import type { Database } from "~/lib/database.types";
import { rowOrNotFound, rpcOrThrow } from "~/lib/errors";
import { invalid, parseForm, refused } from "~/lib/form";
import type { RawValues } from "~/lib/form-data";
import { readUpload } from "~/lib/upload";
import { decode } from "./decode";
import { UPLOAD_MAX_BYTES } from "./limits";
import { type HeldSkill, mergeSkills } from "./merge";
import { type Problem, readRows } from "./rawRows";
import { type ReadRow, recognise } from "./recognise";
import { importSchema } from "./schema";

type Client = SupabaseClient<Database>;

/** What a file or pasted text holds, or why nothing could be read. Nothing is saved. */
export async function readImport(
  source: ReferenceSource,
  request: Request,
): Promise<{ problem: Problem } | { read: ReadRow[] }> {
  const upload = await readUpload(request, UPLOAD_MAX_BYTES);
  if (!upload.ok) return { problem: "tooLarge" };
  const file = await upload.file("file");
  const text = file ? decode(file) : decode(new TextEncoder().encode(upload.text("text")));
  if (text === null) return { problem: "noText" };
  const raw = readRows(text);
  return raw.ok ? { read: await recogniseRows(source, raw.rows) } : { problem: raw.problem };
}

/** The rows of a form that was refused, to be shown again with the same suggestions. */
export async function readAgain(source: ReferenceSource, raw: RawValues): Promise<ReadRow[]> {
  const rows = Array.isArray(raw.rows) ? raw.rows : [];
  const texts = rows.map((row) =>
    typeof row === "object" && !Array.isArray(row) && typeof row.text === "string" ? row.text : "",
  );
  return recogniseRows(
    source,
    texts.map((skill) => ({ skill, code: skill, level: "", evidence: "" })),
  );
}

async function recogniseRows(source: ReferenceSource, rows: Parameters<typeof recognise>[0]) {
  const [catalogue, codes] = await Promise.all([
    loadSkillCatalogue(source),
    loadSkillCodes(source),
  ]);
  return recognise(rows, { catalogue, codes });
}

export interface OwnSkills {
  skills: HeldSkill[];
  learning: number[];
  version: number;
}

export async function loadOwnSkills(supabase: Client, accountId: string): Promise<OwnSkills> {
  const row = await rowOrNotFound(
    supabase
      .from("talent_profiles")
      .select(
        "version, skills:talent_skills(skill_id, level, evidence), learning:talent_learning(skill_id)",
      )
      .eq("account_id", accountId)
      .maybeSingle(),
  );
  return {
    skills: row.skills.map(({ skill_id, ...rest }) => ({ skillId: skill_id, ...rest })),
    learning: row.learning.map(({ skill_id }) => skill_id),
    version: row.version,
  };
}

/** Saves what the person confirmed; answers null, or what is wrong as the form shows it. */
export async function saveImport(supabase: Client, accountId: string, raw: RawValues) {
  const form = await parseForm(raw, importSchema);
  if (!form.ok) return invalid(form);
  const { mode, version } = form.value;
  const own = await loadOwnSkills(supabase, accountId);
  const imported = form.value.rows.flatMap(({ skillId, level, evidence }) =>
    skillId === null || level === null ? [] : [{ skillId, level, evidence }],
  );
  const merged = mergeSkills(own.skills, imported, mode);
  // The second press of a double click finds everything in its place.
  if (isSame(own.skills, merged)) return null;
  const saved = await rpcOrThrow(
    supabase.rpc("save_talent_skills", {
      skills: merged.map(({ skillId, level, evidence }) => ({ skillId, level, evidence })),
      learning: own.learning,
      expected_version: version,
    }),
  );
  return saved.ok ? null : refused(saved, form.values);
}

/** Evidence that others gave stays whatever a file says, so it does not count here. */
function isSame(held: readonly HeldSkill[], merged: readonly HeldSkill[]): boolean {
  const given = (evidence: string) => evidence === "certificate" || evidence === "endorsed";
  return (
    held.length === merged.length &&
    merged.every(({ skillId, level, evidence }) =>
      held.some(
        (own) =>
          own.skillId === skillId &&
          own.level === level &&
          (own.evidence === evidence || given(own.evidence)),
      ),
    )
  );
}
