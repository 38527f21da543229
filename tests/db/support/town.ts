import { randomUUID } from "node:crypto";
import { DEFAULT_WEIGHTS } from "~/matching";
import {
  applied,
  draftOpening,
  explanation,
  type Firm,
  handleFor,
  mailedToken,
  makeAccount,
  makeFirm,
  makeTalent,
  makeWorld,
  publishOpening,
  TEXT,
  type World,
} from "../fixtures";
import type { TestDatabase } from "../harness";
import { type Actor, ANONYMOUS, call, SERVICE } from "./actors";
import { addQualifications } from "./town-qualifications";
import { addSaved } from "./town-saved";

/** A world in which every table has rows of several owners. */
export interface Town extends World {
  /** Signed up, and nothing else. */
  newcomer: Actor & { id: string };
  /** A talent with an unfinished profile that hides from the firm. */
  hider: Actor & { id: string };
  /** A firm that waits for its review. */
  applicant: Firm;
  applicantOpeningId: string;
  draftId: string;
  rivalDraftId: string;
  pausedId: string;
  /** talent × opening, connected; both sides and an administrator have read the contacts. */
  connectedId: string;
  /** other talent × opening, proposed by the coordinator: nobody but administrators may know. */
  unseenId: string;
  /** talent × opening of the rival, introduced. */
  introducedId: string;
  /** other talent × opening of the rival, applied: its firm may not know yet. */
  appliedId: string;
  /** talent in the firm's opening, on its shortlist with a note of the owner. */
  handle: string;
  /** The firm has invited the newcomer, and the rival somebody without an account. */
  invitationId: string;
  /** What stands in the newcomer's mail. */
  invitationToken: string;
  /** talent, waits for its confirmation. */
  qualificationId: string;
  /** other talent, declared and not handed in. */
  declaredId: string;
  /** talent. */
  searchId: string;
  /** The talent is told that it is connected. */
  noticeId: number;
  noteId: string;
  /** other talent in the firm's opening, not on the list. */
  freeHandle: string;
}

export const CALLERS = {
  anonymous: () => ANONYMOUS,
  newcomer: (town) => town.newcomer,
  talent: (town) => town.talent,
  "other talent": (town) => town.other,
  owner: (town) => town.firm.owner,
  editor: (town) => town.firm.editor,
  "other company": (town) => town.rival.owner,
  admin: (town) => town.admin,
  service: () => SERVICE,
} satisfies Record<string, (town: Town) => Actor>;

export type Caller = keyof typeof CALLERS;
export const CALLER_NAMES = Object.keys(CALLERS) as Caller[];

export async function makeTown(db: TestDatabase): Promise<Town> {
  const world = await makeWorld(db);
  const { admin, talent, other, firm, rival, openingId, rivalOpeningId } = world;
  const newcomer = await makeAccount(db);
  const hider = await makeTalent(db, [{ name: "（株）山田製作所" }]);
  await call(db, hider, "set_talent_status", { new_status: "paused" });
  const applicant = await makeFirm(db, { name: "鈴木農園" });
  const applicantOpeningId = await draftOpening(db, applicant);
  await call(db, applicant.owner, "submit_opening", { opening_id: applicantOpeningId });
  const draftId = await draftOpening(db, firm);
  const rivalDraftId = await draftOpening(db, rival);
  const pausedId = await publishOpening(db, firm, admin);
  await call(db, firm.owner, "pause_opening", { opening_id: pausedId });

  const propose = async (opening_id: string, talent_id: string) => {
    const args = { opening_id, talent_id };
    const { matchId } = await call<{ matchId: string }>(db, admin, "propose_match", args);
    await call(db, SERVICE, "attach_explanations", explanation(matchId));
    return matchId;
  };
  const agree = (actor: Actor, match_id: string) =>
    call(db, actor, "agree_to_match", { match_id, revision: 1, text_version: TEXT });

  const handle = await handleFor(db, openingId, talent.id);
  const freeHandle = await handleFor(db, openingId, other.id);
  const noteId = randomUUID();
  const onList = { opening_id: openingId, handle };
  await call(db, firm.owner, "shortlist_candidate", onList);
  await call(db, firm.owner, "save_candidate_note", { ...onList, note_id: noteId, body: "有望" });
  const connectedId = await applied(db, talent, openingId);
  await call(db, admin, "approve_match", { match_id: connectedId });
  await agree(firm.owner, connectedId);
  await call(db, firm.owner, "match_contacts", { match_id: connectedId });
  await call(db, talent, "match_contacts", { match_id: connectedId });
  await call(db, admin, "match_contacts", { match_id: connectedId, reason: "支援" });
  const introducedId = await propose(rivalOpeningId, talent.id);
  await call(db, admin, "approve_match", { match_id: introducedId });
  const appliedId = await applied(db, other, rivalOpeningId);
  const unseenId = await propose(openingId, other.id);
  const qualifications = await addQualifications(db, talent, other);
  const saved = await addSaved(db, world);
  await call(db, admin, "save_theme", {
    theme: { nameJa: "その他", nameEn: "Other matters", position: 120 },
    note: "英語の名前を直しました",
    request: randomUUID(),
    theme_code: "other",
    expected_version: 1,
  });
  await call(db, admin, "save_weights", {
    weights: { ...DEFAULT_WEIGHTS, growth: 12 },
    reason: "学ぶ意欲をもう少し重く見るため",
    base_version: 0,
    request: randomUUID(),
  });
  await db.owner`insert into public.mail_outbox (to_address, subject) values ('a@x.test', 'x')`;
  const [notice] = await db.owner<{ id: number }[]>`select id::int from public.notifications
    where account_id = ${talent.id} and kind = 'match_connected'`;
  const invite = (from: Firm, email: string, role: string) =>
    call<string>(db, from.owner, "invite_member", { company_id: from.companyId, email, role });
  const invitationId = await invite(firm, `${newcomer.id}@musubi.test`, "editor");
  const invitationToken = await mailedToken(db, invitationId);
  await invite(rival, "somebody@x.test", "owner");
  return {
    ...world,
    invitationId,
    invitationToken,
    noticeId: notice?.id ?? 0,
    newcomer,
    hider,
    applicant,
    applicantOpeningId,
    draftId,
    rivalDraftId,
    pausedId,
    connectedId,
    unseenId,
    introducedId,
    appliedId,
    handle,
    ...qualifications,
    ...saved,
    noteId,
    freeHandle,
  };
}

/** Every id of the town by the name that the expectations use. */
export function namesOf(town: Town): Map<string, string> {
  return new Map([
    [town.admin.id, "admin"],
    [town.newcomer.id, "newcomer"],
    [town.talent.id, "talent"],
    [town.other.id, "other talent"],
    [town.hider.id, "hider"],
    ...(["firm", "rival", "applicant"] as const).flatMap((name): [string, string][] => [
      [town[name].companyId, name],
      [town[name].owner.id, `${name} owner`],
      [town[name].editor.id, `${name} editor`],
    ]),
    [town.openingId, "firm opening"],
    [town.draftId, "firm draft"],
    [town.pausedId, "firm paused"],
    [town.rivalOpeningId, "rival opening"],
    [town.rivalDraftId, "rival draft"],
    [town.applicantOpeningId, "applicant opening"],
    [town.connectedId, "connected"],
    [town.unseenId, "unseen"],
    [town.introducedId, "introduced"],
    [town.appliedId, "applied"],
  ]);
}
