import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import type { Engine } from "~/engine/engine";
import { actOnCandidate } from "~/features/matches/candidates/act.server";
import { readFilter } from "~/features/matches/candidates/filter";
import { listCandidates } from "~/features/matches/candidates/page.server";
import { loadShortlist } from "~/features/matches/candidates/shortlist.server";
import { rankForCoordinator } from "~/features/matches/proposals.server";
import { rankForTalent } from "~/features/matches/recommendations.server";
import type { FormFailure } from "~/lib/form";
import { handleFor, makeWorld, TEXT } from "./fixtures";
import { freshDatabase, type TestUser } from "./harness";
import { call } from "./support/actors";

const db = await freshDatabase();
const { firm, openingId, talent } = await makeWorld(db);
const opening = { id: openingId, revision: 1 };

/** An engine of which every answer fails. */
const down = (reason: unknown) =>
  new Proxy({} as Engine, { get: () => () => Promise.reject(reason) });
const broken = down(new Error("The engine's thread has ended."));

let member: TestUser;
let handle: string;
beforeAll(async () => {
  member = await db.createUser();
  await db.owner`insert into public.company_members (company_id, account_id, role)
    values (${firm.companyId}, ${member.id}, 'editor')`;
  handle = await handleFor(db, openingId, talent.id);
  await call(db, firm.owner, "shortlist_candidate", { opening_id: openingId, handle });
  await call(db, firm.owner, "save_candidate_note", {
    opening_id: openingId,
    handle,
    note_id: randomUUID(),
    body: "来週また見る",
  });
});

const source = (engine: Engine) => ({ engine, backend: db.backend, supabase: member.client });

it("leaves a firm its shortlist with the notes", async () => {
  const { entries, placed } = await loadShortlist(source(broken), openingId, 1);
  expect(placed).toBe(false);
  expect(entries).toMatchObject([{ handle, place: null, notes: [{ body: "来週また見る" }] }]);
  expect(entries[0]?.card).not.toBeNull();
});

it("refuses an invitation with words of its own, and begins no match", async () => {
  const body = new URLSearchParams({
    intent: `invite-${handle}`,
    handle,
    textVersion: TEXT,
    agreed: "on",
  });
  const request = new Request("http://musubi.test/", { method: "POST", body });
  const asked = { openingId, firms: [firm.companyId], path: "/" };
  const answer = await actOnCandidate(source(broken), request, asked);
  expect(answer).toMatchObject({ init: { status: 503 } });
  const { errors } = (answer as { data: FormFailure }).data;
  expect(errors.form).toMatchObject([{ refusal: "engine_unavailable" }]);
  expect(await db.owner`select id from public.matches`).toHaveLength(0);
});

it("leaves every page of a ranking without its list", async () => {
  const list = readFilter(new URLSearchParams());
  const start = { after: null, before: null };
  expect(await listCandidates(source(broken), opening, list, start)).toBeNull();
  expect(await rankForTalent({ engine: broken }, talent.id)).toBeNull();
  const coordinator = { ...source(broken), supabase: db.service() };
  expect(await rankForCoordinator(coordinator, opening)).toBeNull();
});

it("does not hide what the engine refuses on purpose", async () => {
  const gone = down(new Response(null, { status: 404 }));
  await expect(rankForTalent({ engine: gone }, talent.id)).rejects.toMatchObject({ status: 404 });
});
