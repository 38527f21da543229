import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { handleFor, makeTalent, makeWorld, publishOpening, TEXT } from "./fixtures";
import { freshDatabase } from "./harness";
import { type Actor, ANONYMOUS, become, call, callIn, outcome, SERVICE } from "./support/actors";
import { WISHES } from "./support/samples";

const db = await freshDatabase();
const world = await makeWorld(db);
const { admin, firm, rival } = world;
let talent: Actor & { id: string };
let openingId: string;
let handle: string;

beforeEach(async () => {
  talent = await makeTalent(db);
  openingId = await publishOpening(db, firm, admin);
  handle = await handleFor(db, openingId, talent.id);
});

interface Entry {
  handle: string;
  addedBy: string | null;
  card: { prefectureCode: string; match: { state: string } | null } | null;
  notes: { id: string; body: string; role: string | null; own: boolean }[];
}

const add = (actor: Actor, of = handle, opening_id = openingId) =>
  call<number>(db, actor, "shortlist_candidate", { opening_id, handle: of });
const remove = (actor: Actor, of = handle, opening_id = openingId) =>
  call<number>(db, actor, "unshortlist_candidate", { opening_id, handle: of });
const note = (actor: Actor, body: string, note_id: string = randomUUID(), of = handle) =>
  call<string>(db, actor, "save_candidate_note", {
    opening_id: openingId,
    handle: of,
    note_id,
    body,
  });
const forget = (actor: Actor, note_id: string) =>
  call(db, actor, "delete_candidate_note", { opening_id: openingId, note_id });
const list = (actor: Actor = firm.owner) =>
  call<Entry[]>(db, actor, "shortlist", { opening_id: openingId });
const bodies = async (actor?: Actor) => (await list(actor))[0]?.notes.map(({ body }) => body);

const pause = () => call(db, talent, "set_talent_status", { new_status: "paused" });
const hide = () =>
  call(db, talent, "save_talent_wishes", {
    wishes: WISHES,
    hidden_firms: [{ name: "株式会社山田製作所" }],
    expected_version: 6,
  });
const drop = () => call(db, talent, "delete_account");

const notesOn = async (of: string) => [
  ...(await db.owner`select id from private.candidate_notes where handle = ${of}`),
];

describe("the shortlist", () => {
  it("holds a candidate once, however often it is asked", async () => {
    expect(await add(firm.owner)).toBe(1);
    expect(await Promise.all([add(firm.editor), add(firm.owner)])).toEqual([1, 1]);
    expect(await list()).toMatchObject([{ handle, addedBy: "owner", card: { match: null } }]);
    expect(await call(db, firm.editor, "shortlisted", { opening_id: openingId })).toEqual([handle]);
  });

  it("is the firm's alone: others find no such opening", async () => {
    await add(firm.owner);
    for (const actor of [rival.owner, talent, admin]) {
      const asked = call(db, actor, "shortlisted", { opening_id: openingId });
      const runs = [add(actor), remove(actor), list(actor), note(actor, "見たい"), asked];
      const seen = new Set(await Promise.all(runs.map(outcome)));
      expect(seen).toEqual(new Set(["PT404 opening_not_found"]));
    }
    expect(await outcome(list(ANONYMOUS))).toBe("42501");
    expect(await outcome(add(SERVICE))).toBe("42501");
  });

  it("takes no handle of another opening or firm, and answers as for somebody unavailable", async () => {
    const otherOpening = await publishOpening(db, firm, admin);
    const elsewhere = await handleFor(db, otherOpening, talent.id);
    const foreign = await handleFor(db, world.rivalOpeningId, talent.id);
    for (const unknown of [elsewhere, foreign, randomUUID()]) {
      expect(await outcome(add(firm.owner, unknown))).toBe("PT409 candidate_unavailable");
    }
  });

  it("ends at fifty", async () => {
    await db.owner`insert into private.shortlist_entries (opening_id, handle, added_by)
      select ${openingId}, gen_random_uuid(), ${firm.owner.id} from generate_series(1, 50)`;
    expect(await outcome(add(firm.owner))).toBe("PT409 shortlist_full");
  });

  it("loses a candidate with its notes, however often it is asked", async () => {
    await add(firm.owner);
    await note(firm.owner, "有望");
    expect([await remove(firm.editor), await remove(firm.editor)]).toEqual([0, 0]);
    expect(await list()).toEqual([]);
    await add(firm.owner);
    expect(await bodies()).toEqual([]);
  });

  it("shows the firm's match with the person, and only one that it may see", async () => {
    await add(firm.owner);
    await call(db, admin, "propose_match", { opening_id: openingId, talent_id: talent.id });
    expect((await list())[0]?.card?.match).toBeNull();
    await call(db, firm.owner, "invite_candidate", { handle, text_version: TEXT });
    expect((await list())[0]?.card?.match).toMatchObject({ state: "proposed" });
  });
});

describe("somebody who is not available", () => {
  it.each([
    ["paused", pause],
    ["hidden from the firm", hide],
    ["deleted", drop],
  ])("and %s looks and answers like the others", async (_, become) => {
    await add(firm.owner);
    const noteId = await note(firm.owner, "有望");
    await become();
    const [entry] = await list();
    expect(entry).toEqual({
      handle,
      code: expect.any(String),
      addedBy: "owner",
      addedAt: expect.any(String),
      card: null,
      notes: [],
    });
    expect(await outcome(note(firm.owner, "もう一度"))).toBe("PT409 candidate_unavailable");
    expect(await outcome(note(firm.owner, "直し", noteId))).toBe("PT409 candidate_unavailable");
    expect(await add(firm.owner)).toBe(1);
    expect(await remove(firm.owner)).toBe(0);
    expect(await outcome(add(firm.owner))).toBe("PT409 candidate_unavailable");
    expect(await remove(firm.owner)).toBe(0);
  });

  it("comes back with the notes", async () => {
    await add(firm.owner);
    await note(firm.owner, "有望");
    await pause();
    await call(db, talent, "set_talent_status", { new_status: "active" });
    expect(await bodies()).toEqual(["有望"]);
  });

  it("leaves no note behind when the account goes", async () => {
    await add(firm.owner);
    await note(firm.owner, "有望");
    await drop();
    expect(await notesOn(handle)).toEqual([]);
  });

  it("leaves none that was written while the account went", async () => {
    await add(firm.owner);
    const args = { opening_id: openingId, handle, note_id: randomUUID(), body: "有望" };
    let deletion: Promise<unknown> | undefined;
    await db.owner.begin(async (tx) => {
      await become(tx, firm.owner);
      await callIn(tx, "save_candidate_note", args);
      deletion = drop();
      // Long enough for the deletion to reach the note's lock, were there none to pass it.
      await tx`select pg_sleep(0.3)`;
    });
    await deletion;
    expect(await notesOn(handle)).toEqual([]);
  });

  it("is also who took back an application that the firm never saw", async () => {
    await add(firm.owner);
    const applied = { opening_id: openingId, revision: 1, text_version: TEXT };
    const { matchId } = await call<{ matchId: string }>(db, talent, "apply_to_opening", applied);
    expect((await list())[0]?.card).toMatchObject({ match: null });
    await call(db, talent, "decline_match", { match_id: matchId, reason: "other" });
    expect((await list())[0]?.card).toBeNull();
  });
});

describe("a note", () => {
  beforeEach(() => add(firm.owner));

  it("is read by all members, with the author's role and which is one's own", async () => {
    await note(firm.owner, "有望");
    await note(firm.editor, "電話で話したい");
    const seen = async (actor: Actor) =>
      (await list(actor))[0]?.notes.map(({ body, role, own }) => [body, role, own]);
    expect(await seen(firm.owner)).toEqual([
      ["有望", "owner", true],
      ["電話で話したい", "editor", false],
    ]);
    expect(await seen(firm.editor)).toEqual([
      ["有望", "owner", false],
      ["電話で話したい", "editor", true],
    ]);
  });

  it("sent twice is one, also at once", async () => {
    const id = randomUUID();
    await Promise.all([note(firm.owner, "有望", id), note(firm.owner, "有望", id)]);
    await note(firm.owner, "とても有望", id);
    expect(await bodies()).toEqual(["とても有望"]);
  });

  it("is changed and deleted by its author alone", async () => {
    const id = await note(firm.owner, "有望");
    expect(await outcome(note(firm.editor, "書き換え", id))).toBe("PT404 note_not_found");
    expect(await outcome(forget(firm.editor, id))).toBe("PT403 not_your_note");
    expect(await bodies()).toEqual(["有望"]);
    await forget(firm.owner, id);
    expect(await outcome(forget(firm.owner, id))).toBe("allowed");
    expect(await bodies()).toEqual([]);
  });

  it("is on somebody on the list, and not moved to another", async () => {
    const other = await handleFor(db, openingId, (await makeTalent(db)).id);
    expect(await outcome(note(firm.owner, "有望", undefined, other))).toBe("PT409 not_shortlisted");
    const id = await note(firm.owner, "有望");
    await add(firm.owner, other);
    expect(await outcome(note(firm.owner, "有望", id, other))).toBe("PT404 note_not_found");
  });

  it.each([
    ["blank", " 　\n"],
    ["too long", "あ".repeat(1001)],
  ])("is refused when %s", async (_, body) => {
    expect(await outcome(note(firm.owner, body))).toBe("PT422 note_invalid");
  });

  it("may have a thousand characters, also rare ones", async () => {
    expect(await outcome(note(firm.owner, "𠮷".repeat(1000)))).toBe("allowed");
  });

  it("is one of fifty at most", async () => {
    await db.owner`insert into private.candidate_notes (id, opening_id, handle, author_id, body)
      select gen_random_uuid(), ${openingId}, ${handle}, ${firm.owner.id}, 'x' from generate_series(1, 50)`;
    expect(await outcome(note(firm.owner, "もう一つ"))).toBe("PT409 too_many_notes");
  });

  it("stays when its author leaves the firm", async () => {
    await note(firm.editor, "有望");
    await db.owner`delete from public.company_members where account_id = ${firm.editor.id}`;
    expect((await list())[0]?.notes).toMatchObject([{ body: "有望", role: null, own: false }]);
    expect(await outcome(list(firm.editor))).toBe("PT404 opening_not_found");
    await db.owner`insert into public.company_members (company_id, account_id, role)
      values (${firm.companyId}, ${firm.editor.id}, 'editor')`;
  });
});

describe("the people behind handles", () => {
  it("are told to the service role alone, in order, with gaps", async () => {
    const handles = [randomUUID(), handle];
    const args = { opening_id: openingId, handles };
    expect(await call(db, SERVICE, "handle_talents", args)).toEqual([null, talent.id]);
    const foreign = { opening_id: world.rivalOpeningId, handles };
    expect(await call(db, SERVICE, "handle_talents", foreign)).toEqual([null, null]);
    for (const actor of [firm.owner, admin, talent]) {
      expect(await outcome(call(db, actor, "handle_talents", args))).toBe("42501");
    }
  });
});
