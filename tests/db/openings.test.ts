import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  draftOpening,
  handleFor,
  makeFirm,
  makeTalent,
  makeWorld,
  publishOpening,
  submitRevision,
} from "./fixtures";
import { freshDatabase } from "./harness";
import { type Actor, ANONYMOUS, call, outcome, SERVICE } from "./support/actors";
import { OPENING } from "./support/samples";

const db = await freshDatabase();
const { admin, firm, rival, talent, rivalOpeningId } = await makeWorld(db);

type Saved = { openingId: string; revision: number; version: number };
const save = (content: object, rest: object = {}, actor: Actor = firm.owner) =>
  call<Saved>(db, actor, "save_opening", {
    company_id: firm.companyId,
    content: { ...OPENING, ...content },
    ...rest,
  });
const act = (name: string, opening_id: string, actor: Actor = firm.owner, rest: object = {}) =>
  outcome(call(db, actor, name, { opening_id, ...rest }));
const statusOf = async (id: string) => {
  const [row] = await db.owner`select status, live_revision from public.openings where id = ${id}`;
  return [row?.status, row?.live_revision];
};

describe("a draft", () => {
  it("sent twice by one form is one draft, also at the same instant", async () => {
    const draft_key = randomUUID();
    const answers = await Promise.all([save({}, { draft_key }), save({}, { draft_key })]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await save({}, { draft_key })).toEqual(answers[0]);
    const foreign = call<Saved>(db, rival.owner, "save_opening", {
      company_id: rival.companyId,
      content: OPENING,
      draft_key,
    });
    expect((await foreign).openingId).not.toBe(answers[0]?.openingId);
  });

  it("edited in two windows keeps the first edit and refuses the second", async () => {
    const { openingId, version } = await save({});
    const at = { opening_id: openingId, expected_version: version };
    await save({ title: "最初" }, at, firm.editor);
    expect(await outcome(save({ title: "次" }, at))).toBe("PT409 edited_elsewhere");
  });

  it("may be incomplete, but not be handed in so", async () => {
    const { openingId } = await save({ title: null, payMax: null, payMin: null, payUnit: null });
    expect(await act("submit_opening", openingId)).toBe("PT422 opening_incomplete");
    const { openingId: bare } = await save({ requirements: [] });
    expect(await act("submit_opening", bare)).toBe("PT422 requirements_missing");
    const { openingId: blank } = await save({ problem: " 　\n" });
    expect(await act("submit_opening", blank)).toBe("PT422 opening_incomplete");
    const { openingId: late } = await save({ paymentDays: null });
    expect(await act("submit_opening", late)).toBe("PT422 opening_incomplete");
    const { openingId: probono } = await save({
      engagementTypes: ["pro_bono"],
      payMin: null,
      payMax: null,
      payUnit: null,
      paymentDays: null,
    });
    expect(await act("submit_opening", probono)).toBe("allowed");
  });

  it("cannot be moved to another firm", async () => {
    const { openingId } = await save({});
    const moved = save({}, { opening_id: openingId, company_id: rival.companyId }, rival.owner);
    expect(await outcome(moved)).toBe("PT404 opening_not_found");
    expect(await outcome(save({}, { opening_id: openingId }, rival.owner))).toBe(
      "PT404 company_not_found",
    );
  });

  it("waits unchanged while it is reviewed", async () => {
    const openingId = await draftOpening(db, firm);
    await act("submit_opening", openingId);
    expect(await act("submit_opening", openingId)).toBe("allowed");
    const edit = save({}, { opening_id: openingId, expected_version: 2 });
    expect(await outcome(edit)).toBe("PT409 opening_in_review");
  });
});

describe("the review of an opening", () => {
  it("sends it back with a message, once, and takes it again", async () => {
    const id = await draftOpening(db, firm);
    const back = { message: "範囲を書いてください" };
    expect(await act("return_opening", id, admin, back)).toBe("PT409 opening_not_submitted");
    await act("submit_opening", id);
    expect(await act("return_opening", id, admin, { message: "" })).toBe("PT422 message_required");
    expect(await act("return_opening", id, admin, back)).toBe("allowed");
    expect(await act("return_opening", id, admin, back)).toBe("allowed");
    expect(await statusOf(id)).toEqual(["returned", null]);
    await save({ title: "直した" }, { opening_id: id, expected_version: 2 });
    await act("submit_opening", id);
    expect(await act("approve_opening", id, admin)).toBe("allowed");
    expect(await act("approve_opening", id, admin)).toBe("allowed");
    expect(await statusOf(id)).toEqual(["published", 1]);
    const log = await db.owner`select action from public.opening_reviews
      where opening_id = ${id} order by id`;
    expect(log.map(({ action }) => action)).toEqual([
      "submitted",
      "returned",
      "submitted",
      "approved",
    ]);
  });

  it("of a change leaves the published words in place until it is approved", async () => {
    const id = await publishOpening(db, firm, admin);
    await submitRevision(db, firm, id, { title: "新しい題" });
    expect(await titlesFor(ANONYMOUS, id)).toEqual([OPENING.title]);
    expect(await titlesFor(firm.editor, id)).toEqual([OPENING.title, "新しい題"]);
    await act("return_opening", id, admin, { message: "理由" });
    expect(await statusOf(id)).toEqual(["published", 1]);
    expect(await act("return_opening", id, admin, { message: "理由" })).toBe("allowed");
    await act("submit_opening", id);
    await act("pause_opening", id);
    expect(await act("approve_opening", id, admin)).toBe("allowed");
    expect(await act("approve_opening", id, admin)).toBe("allowed");
    expect(await statusOf(id)).toEqual(["paused", 2]);
    expect(await titlesFor(ANONYMOUS, id)).toEqual([]);
    await act("resume_opening", id);
    expect(await titlesFor(ANONYMOUS, id)).toEqual(["新しい題"]);
  });

  it("approves the words that were read, not those that came after", async () => {
    const id = await publishOpening(db, firm, admin);
    await submitRevision(db, firm, id, { title: "読んだ題" });
    await act("return_opening", id, admin, { message: "理由" });
    await save({ title: "読んでいない題" }, { opening_id: id, expected_version: 2 });
    await act("submit_opening", id);
    expect(await act("approve_opening", id, admin, { expected_version: 2 })).toBe(
      "PT409 edited_elsewhere",
    );
    expect(await act("approve_opening", id, admin, { expected_version: 3 })).toBe("allowed");
    expect(await statusOf(id)).toEqual(["published", 2]);
  });

  it("publishes nothing of a firm that is not approved", async () => {
    const young = await makeFirm(db);
    const id = await draftOpening(db, young);
    await act("submit_opening", id, young.owner);
    expect(await act("approve_opening", id, admin)).toBe("PT409 company_not_approved");
  });

  async function titlesFor(actor: Actor, id: string) {
    const rows = await db.as(actor.role, { sub: actor.id }, (tx) => {
      return tx`select title from public.opening_revisions where opening_id = ${id} order by revision`;
    });
    return rows.map(({ title }) => title);
  }
});

describe("the end of an opening", () => {
  it("is final", async () => {
    const id = await publishOpening(db, firm, admin);
    expect(await act("close_opening", id, firm.owner, { outcome: "expired" })).toBe(
      "PT422 status_unknown",
    );
    expect(await act("close_opening", id, firm.owner, { outcome: null })).toBe(
      "PT422 status_unknown",
    );
    expect(await act("close_opening", id, firm.owner, { outcome: "closed" })).toBe("allowed");
    expect(await act("close_opening", id, firm.owner, { outcome: "closed" })).toBe("allowed");
    expect(await act("close_opening", id, firm.owner, { outcome: "filled" })).toBe(
      "PT409 opening_closed",
    );
    for (const name of ["pause_opening", "resume_opening"]) {
      expect(await act(name, id)).toBe("PT409 opening_not_open");
    }
    expect(await outcome(save({}, { opening_id: id }))).toBe("PT409 opening_closed");
    expect(await act("submit_opening", id)).toBe("PT409 nothing_to_submit");
  });

  it("takes a waiting revision out of the queue", async () => {
    const id = await draftOpening(db, firm);
    await act("submit_opening", id);
    expect(await act("close_opening", id, firm.owner, { outcome: "filled" })).toBe(
      "PT409 opening_not_open",
    );
    await act("close_opening", id, firm.owner, { outcome: "closed" });
    expect(await act("approve_opening", id, admin)).toBe("PT409 opening_not_submitted");
    expect(await act("submit_opening", id)).toBe("PT409 opening_closed");
  });

  it("comes by itself after its last day in Japan, and a new revision brings it back", async () => {
    const id = await publishOpening(db, firm, admin);
    const expire = () => call<number>(db, SERVICE, "expire_openings");
    await lastDay(id, 0);
    expect(await expire()).toBe(0);
    await lastDay(id, -1);
    await act("pause_opening", id);
    expect(await act("resume_opening", id)).toBe("PT409 opening_not_open");
    expect(await expire()).toBe(1);
    expect(await expire()).toBe(0);
    expect(await statusOf(id)).toEqual(["expired", 1]);
    await submitRevision(db, firm, id, {});
    await act("approve_opening", id, admin);
    expect(await statusOf(id)).toEqual(["published", 2]);
  });

  const lastDay = (id: string, days: number) =>
    db.owner`update public.openings set expires_on = private.japan_today() + ${days}::integer
      where id = ${id}`;
});

it.each(["UTC", "Pacific/Kiritimati", "Pacific/Midway"])(
  "today is Japan's for a server in %s",
  async (zone) => {
    const [row] = await db.owner.begin(async (tx) => {
      await tx`select set_config('timezone', ${zone}, true)`;
      return tx`select private.japan_today()::text as today, now() as at`;
    });
    const tokyo = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" }).format(row?.at);
    expect(row?.today).toBe(tokyo);
  },
);

describe("what another firm learns", () => {
  it("no card by a handle of another's opening, and none of its own by a made-up handle", async () => {
    const handle = await handleFor(db, rivalOpeningId, talent.id);
    const cards = (actor: Actor, opening_id: string, handles: string[]) =>
      call<object[]>(db, actor, "candidate_cards", { opening_id, handles });
    expect(await outcome(cards(firm.owner, rivalOpeningId, [handle]))).toBe(
      "PT404 opening_not_found",
    );
    const own = await publishOpening(db, firm, admin);
    expect(await cards(firm.owner, own, [handle, randomUUID()])).toEqual([]);
    expect(await cards(rival.owner, rivalOpeningId, [handle, handle])).toHaveLength(2);
    const many = cards(rival.owner, rivalOpeningId, Array(201).fill(handle));
    expect(await outcome(many)).toBe("PT422 too_many_candidates");
  });

  it("nothing in a card that says who it is, and no card of somebody who hides or pauses", async () => {
    const hider = await makeTalent(db, [{ name: "佐藤旅館" }]);
    const paused = await makeTalent(db);
    const open = await makeTalent(db);
    const ids = [hider, paused, open].map(({ id }) => id);
    await call(db, paused, "set_talent_status", { new_status: "paused" });
    const handles = await call<string[]>(db, SERVICE, "issue_handles", {
      opening_id: rivalOpeningId,
      talent_ids: ids,
    });
    const args = { opening_id: rivalOpeningId, handles };
    const cards = await call<Record<string, unknown>[]>(db, rival.owner, "candidate_cards", args);
    expect(cards.map(({ handle }) => handle)).toEqual([handles[2]]);
    expect(Object.keys(cards[0] ?? {}).sort()).toEqual(CARD);
    expect(JSON.stringify(cards)).not.toMatch(new RegExp([...ids, "人材", "勤務先"].join("|")));
    const invite = (handle?: string) =>
      outcome(call(db, rival.owner, "invite_candidate", { handle, text_version: "2026-11-01" }));
    expect(await invite(handles[0])).toBe("PT409 candidate_unavailable");
    expect(await invite(handles[1])).toBe("PT409 candidate_unavailable");
  });
});

const CARD = [
  "availableFrom",
  "code",
  "confirmedOn",
  "engagementTypes",
  "handle",
  "hoursMax",
  "hoursMin",
  "industries",
  "isDemo",
  "languages",
  "match",
  "onsiteDaysMax",
  "prefectureCode",
  "roles",
  "skills",
  "themes",
];
