import { redirect } from "@remix-run/node";
import { rpcOrThrow } from "~/lib/errors";
import { invalid, parseForm, readForm, refused } from "~/lib/form";
import type { RawValues } from "~/lib/form-data";
import { type NoticeKey, withNotice } from "~/lib/notice";
import { inviteCandidate } from "../acts.server";
import { loadOwnOpening } from "../queries.server";
import { inviteSchema } from "../schema";
import { unlessDown } from "../unlessDown.server";
import { type CandidateSource, isSomebody, talentsOf } from "./cards.server";
import { anchorOf } from "./path";
import { deleteNoteSchema, handleSchema, noteSchema } from "./schema";

/** Where the form stood: its own page, to which one comes back. */
type Act = {
  source: CandidateSource;
  openingId: string;
  firms: string[];
  path: string;
  raw: RawValues;
};

/**
 * What the pages of an opening's candidates take. Several forms stand on each, one for each person:
 * the intent is what to do, then a hyphen and what tells the form apart.
 */
export async function actOnCandidate(
  source: CandidateSource,
  request: Request,
  { openingId, firms, path }: Pick<Act, "openingId" | "firms" | "path">,
) {
  const raw = await readForm(request);
  const act = { source, openingId, firms, path, raw };
  switch (typeof raw.intent === "string" && raw.intent.split("-")[0]) {
    case "invite":
      return invite(act);
    case "shortlist":
      return change(act, "shortlist_candidate", "shortlisted");
    case "unshortlist":
      return change(act, "unshortlist_candidate", "unshortlisted");
    case "note":
      return note(act);
    case "delete":
      return deleteNote(act);
    default:
      throw new Response(null, { status: 400 });
  }
}

async function invite({ source, openingId, firms, raw }: Act) {
  const form = await parseForm(raw, inviteSchema);
  if (!form.ok) return invalid(form);
  const barred = await barredFrom(source, openingId, firms, form.value.handle);
  if (barred) return refused(barred, form.values);
  const invited = await inviteCandidate(source, form.value);
  if (!invited.ok) return refused(invited, form.values);
  return redirect(withNotice(`/company/matches/${invited.data.matchId}`, "invited"));
}

/**
 * Why somebody cannot be invited now. The database lets a coordinator judge whoever was asked for;
 * but a firm first loosens the condition that it set itself.
 */
async function barredFrom(
  source: CandidateSource,
  openingId: string,
  firms: string[],
  handle: string,
) {
  const { id, openRevision: revision } = await loadOwnOpening(source.supabase, openingId, firms);
  // The database has its own words for an opening that takes nobody.
  if (revision === null) return null;
  const talents = await talentsOf(source, id, [handle]);
  const wanted = talents.filter(isSomebody);
  const places = await unlessDown(source.engine.candidatePlaces({ id, revision }, wanted));
  if (places === null) return { key: "engine_unavailable", status: 503 };
  const { people } = places;
  if (people[0]?.missed) return { key: "condition_not_met", status: 422 };
  return people.length === 0 ? { key: "candidate_unavailable", status: 409 } : null;
}

async function change(
  { source, openingId, path, raw }: Act,
  name: "shortlist_candidate" | "unshortlist_candidate",
  notice: NoticeKey,
) {
  const form = await parseForm(raw, handleSchema);
  if (!form.ok) return invalid(form);
  const { handle } = form.value;
  const done = await rpcOrThrow(source.supabase.rpc(name, { opening_id: openingId, handle }));
  if (!done.ok) return refused(done, form.values);
  return redirect(backTo(path, notice, handle));
}

async function note({ source, openingId, path, raw }: Act) {
  const form = await parseForm(raw, noteSchema);
  if (!form.ok) return invalid(form);
  const { handle, noteId, body } = form.value;
  const saved = await rpcOrThrow(
    source.supabase.rpc("save_candidate_note", {
      opening_id: openingId,
      handle,
      note_id: noteId,
      body,
    }),
  );
  if (!saved.ok) return refused(saved, form.values);
  return redirect(backTo(path, "noteSaved", handle));
}

async function deleteNote({ source, openingId, path, raw }: Act) {
  const form = await parseForm(raw, deleteNoteSchema);
  if (!form.ok) return invalid(form);
  const { handle, noteId } = form.value;
  const deleted = await rpcOrThrow(
    source.supabase.rpc("delete_candidate_note", { opening_id: openingId, note_id: noteId }),
  );
  if (!deleted.ok) return refused(deleted, form.values);
  return redirect(backTo(path, "noteDeleted", handle));
}

function backTo(path: string, notice: NoticeKey, handle: string): string {
  return `${withNotice(path, notice)}#${anchorOf(handle)}`;
}
