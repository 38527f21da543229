import { createHash, randomUUID } from "node:crypto";
import type { TestDatabase } from "./harness";
import { type Actor, call, person, SERVICE } from "./support/actors";
import {
  BASICS,
  COMPANY,
  CONDITIONS,
  EXPERIENCE,
  OPENING,
  SKILLS,
  WISHES,
} from "./support/samples";

/** The version of the consent text that the seed puts in force. */
export const TEXT = "2026-11-01";

/** An account as a sign-up leaves it, without the round trip through Supabase Auth. */
export async function makeAccount(db: TestDatabase): Promise<Actor & { id: string }> {
  const id = randomUUID();
  await db.owner`insert into auth.users (id, email, email_confirmed_at)
    values (${id}, ${`${id}@musubi.test`}, now())`;
  return { ...person(id), id };
}

export async function makeAdmin(db: TestDatabase) {
  const admin = await makeAccount(db);
  await call(db, SERVICE, "grant_admin", { email: `${admin.id}@musubi.test` });
  return admin;
}

/** A talent with an active profile and rows in every list. */
export async function makeTalent(db: TestDatabase, hiddenFirms: object[] = []) {
  const talent = await makeAccount(db);
  const save = (step: string, args: object) => call<number>(db, talent, step, { ...args });
  const basics = { ...BASICS, contactEmail: `${talent.id}@person.test` };
  let expected_version = await save("save_talent_basics", { basics });
  const then = async (step: string, args: object) => {
    expected_version = await save(step, { ...args, expected_version });
  };
  await then("save_talent_skills", { skills: SKILLS, learning: [3] });
  await then("save_talent_experience", { experience: EXPERIENCE });
  await then("save_talent_conditions", { conditions: CONDITIONS });
  await then("save_talent_wishes", { wishes: WISHES, hidden_firms: hiddenFirms });
  await call(db, talent, "set_talent_status", { new_status: "active" });
  return talent;
}

export interface Firm {
  companyId: string;
  owner: Actor & { id: string };
  editor: Actor & { id: string };
}

/** A firm with an owner and an editor, not handed in yet. */
export async function makeFirm(db: TestDatabase, profile: object = {}): Promise<Firm> {
  const [owner, editor] = await Promise.all([makeAccount(db), makeAccount(db)]);
  const sample = { ...COMPANY, corporateNumber: null, soleProprietor: true, ...profile };
  const { companyId } = await call<{ companyId: string }>(db, owner, "save_company", {
    profile: sample,
  });
  await db.owner`insert into public.company_members (company_id, account_id, role)
    values (${companyId}, ${editor.id}, 'editor')`;
  return { companyId, owner, editor };
}

/** The id of a new draft. */
export async function draftOpening(db: TestDatabase, firm: Firm, content: object = {}) {
  const { openingId } = await call<{ openingId: string }>(db, firm.owner, "save_opening", {
    company_id: firm.companyId,
    content: { ...OPENING, ...content },
  });
  return openingId;
}

/** Drafts, submits and approves an opening together with its firm; returns its id. */
export async function publishOpening(
  db: TestDatabase,
  firm: Firm,
  admin: Actor,
  content: object = {},
): Promise<string> {
  const openingId = await draftOpening(db, firm, content);
  await call(db, firm.owner, "submit_opening", { opening_id: openingId });
  await call(db, admin, "approve_company", { company_id: firm.companyId, opening_id: openingId });
  return openingId;
}

/** Saves and submits a new revision of a published opening; an administrator may then approve it. */
export async function submitRevision(
  db: TestDatabase,
  firm: Firm,
  openingId: string,
  content: object,
): Promise<void> {
  await call(db, firm.owner, "save_opening", {
    company_id: firm.companyId,
    opening_id: openingId,
    content: { ...OPENING, ...content },
  });
  await call(db, firm.owner, "submit_opening", { opening_id: openingId });
}

/** What the engine says of a match, for `attach_explanations`. */
export function explanation(matchId: string, revision = 1, eligible = true) {
  return {
    match_id: matchId,
    revision,
    engine_version: "test",
    weights: {},
    eligible,
    admin_body: { for: "admin", score: 72.5 },
    company_body: { for: "company", score: 70 },
    talent_body: { for: "talent", score: 72.5 },
  };
}

/** The handle under which the firm of an opening knows a talent. */
export async function handleFor(db: TestDatabase, openingId: string, talentId: string) {
  const [handle] = await call<string[]>(db, SERVICE, "issue_handles", {
    opening_id: openingId,
    talent_ids: [talentId],
  });
  return handle as string;
}

/** Writes the mail of an invitation as the server does; returns the token in its link. */
export async function mailedToken(db: TestDatabase, invitationId: string): Promise<string> {
  const token = randomUUID();
  await call(db, SERVICE, "mail_invitation", {
    invitation_id: invitationId,
    token_hash: createHash("sha256").update(token).digest("hex"),
    subject: "招待",
    body_text: token,
    body_html: "",
  });
  return token;
}

/** Everybody who may ask about one match, and the opening and firm it is about. */
export interface World {
  admin: Actor & { id: string };
  talent: Actor & { id: string };
  other: Actor & { id: string };
  firm: Firm;
  rival: Firm;
  openingId: string;
  rivalOpeningId: string;
}

export async function makeWorld(db: TestDatabase): Promise<World> {
  const admin = await makeAdmin(db);
  const talent = await makeTalent(db);
  const other = await makeTalent(db);
  const firm = await makeFirm(db, { name: "株式会社山田製作所" });
  const rival = await makeFirm(db, { name: "佐藤旅館" });
  const openingId = await publishOpening(db, firm, admin);
  const rivalOpeningId = await publishOpening(db, rival, admin);
  return { admin, talent, other, firm, rival, openingId, rivalOpeningId };
}

/** An application, explained by the engine: ready to be reviewed. Returns the match's id. */
export async function applied(db: TestDatabase, talent: Actor, openingId: string) {
  const { matchId } = await call<{ matchId: string }>(db, talent, "apply_to_opening", {
    opening_id: openingId,
    revision: 1,
    text_version: TEXT,
  });
  await explain(db, matchId);
  return matchId;
}

/** By the weights in force, as others are refused. */
export async function explain(db: TestDatabase, matchId: string) {
  const weights = await call<{ version: number } | null>(db, SERVICE, "weights_in_force");
  const weights_version = weights?.version ?? 0;
  await call(db, SERVICE, "attach_explanations", { ...explanation(matchId), weights_version });
}
