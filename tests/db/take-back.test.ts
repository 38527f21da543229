import { describe, expect, it } from "vitest";
import { draftOpening, makeFirm, makeWorld, publishOpening, submitRevision } from "./fixtures";
import { freshDatabase } from "./harness";
import { type Actor, ANONYMOUS, call, outcome } from "./support/actors";
import { makeRace } from "./support/race";

const db = await freshDatabase();
const { admin, firm, rival, talent } = await makeWorld(db);
const race = makeRace(db);

const takeBack = (opening_id: string, actor: Actor = firm.owner) =>
  outcome(call(db, actor, "take_back_opening", { opening_id }));
const act = (name: string, opening_id: string, actor: Actor = firm.owner, rest: object = {}) =>
  outcome(call(db, actor, name, { opening_id, ...rest }));
const waiting = async (of = firm) => {
  const id = await draftOpening(db, of);
  await act("submit_opening", id, of.owner);
  return id;
};
/** The head, the newest revision and the events of an opening. */
async function stateOf(id: string) {
  const [row] = await db.owner`
    select o.status, r.state, r.submitted_at is not null as handed_in,
      array(select e.action from public.opening_reviews e where e.opening_id = o.id order by e.id) as events
    from public.openings o join public.opening_revisions r on r.opening_id = o.id
    where o.id = ${id} order by r.revision desc limit 1`;
  return row;
}
const inQueue = async (id: string) => {
  const rows = await db.as(admin.role, { sub: admin.id }, (tx) => {
    return tx`select key from public.review_queue() where subject_id = ${id}`;
  });
  return rows.length > 0;
};

describe("an opening that waits for review is taken back", () => {
  it("by an owner or an editor: a draft again, out of the queue, once", async () => {
    for (const actor of [firm.owner, firm.editor]) {
      const id = await waiting();
      expect(await inQueue(id)).toBe(true);
      expect(await takeBack(id, actor)).toBe("allowed");
      expect(await takeBack(id)).toBe("allowed");
      const state = { status: "draft", state: "draft", handed_in: false };
      expect(await stateOf(id)).toEqual({ ...state, events: ["submitted", "taken_back"] });
      expect(await inQueue(id)).toBe(false);
      expect(await act("approve_opening", id, admin)).toBe("PT409 opening_not_submitted");
    }
  });

  it("and mended, and handed in again", async () => {
    const id = await waiting();
    await takeBack(id);
    await call(db, firm.editor, "save_opening", {
      company_id: firm.companyId,
      opening_id: id,
      content: { title: "直した題" },
      expected_version: 2,
    });
    expect(await takeBack(id)).toBe("allowed");
    expect(await act("submit_opening", id)).toBe("PT422 requirements_missing");
    const again = await waiting();
    await takeBack(again);
    expect(await act("submit_opening", again)).toBe("allowed");
    expect((await stateOf(again))?.events).toEqual(["submitted", "taken_back", "submitted"]);
    expect(await act("approve_opening", again, admin)).toBe("allowed");
  });

  it("while what is public stays so, with its matches", async () => {
    const id = await publishOpening(db, firm, admin);
    await submitRevision(db, firm, id, { title: "新しい題" });
    expect(await takeBack(id)).toBe("allowed");
    expect(await stateOf(id)).toMatchObject({ status: "published", state: "draft" });
    const seen = await db.as(ANONYMOUS.role, {}, (tx) => {
      return tx`select revision from public.opening_revisions where opening_id = ${id}`;
    });
    expect(seen.map(({ revision }) => revision)).toEqual([1]);
  });

  it("and a decision about what was taken back is refused, also where an earlier revision is public", async () => {
    const id = await publishOpening(db, firm, admin);
    await submitRevision(db, firm, id, { title: "新しい題" });
    await takeBack(id);
    const late = "PT409 opening_not_submitted";
    expect(await act("approve_opening", id, admin)).toBe(late);
    expect(await act("return_opening", id, admin, { message: "理由" })).toBe(late);
    expect(await stateOf(id)).toMatchObject({ status: "published", state: "draft" });
  });

  it("and handed in again, what a reviewer says of the version before is refused", async () => {
    const id = await waiting();
    const [read] =
      await db.owner`select version from public.opening_revisions where opening_id = ${id}`;
    await takeBack(id);
    await db.owner`
      update public.opening_revisions set version = version + 1 where opening_id = ${id}`;
    expect(await act("submit_opening", id)).toBe("allowed");
    const about = { expected_version: read?.version };
    const edited = "PT409 edited_elsewhere";
    expect(await act("approve_opening", id, admin, about)).toBe(edited);
    expect(await act("return_opening", id, admin, { ...about, message: "理由" })).toBe(edited);
    expect((await stateOf(id))?.state).toBe("submitted");
  });

  it("without its firm, which goes on waiting", async () => {
    const young = await makeFirm(db);
    const id = await waiting(young);
    expect(await takeBack(id, young.owner)).toBe("allowed");
    const args = { company_id: young.companyId, opening_id: id };
    const both = outcome(call(db, admin, "approve_company", args));
    expect(await both).toBe("PT409 opening_not_submitted");
    const [row] = await db.owner`select status from public.companies where id = ${young.companyId}`;
    expect(row?.status).toBe("submitted");
  });

  it("by nobody else", async () => {
    const id = await waiting();
    for (const actor of [rival.owner, talent, admin]) {
      expect(await takeBack(id, actor)).toBe("PT404 opening_not_found");
    }
    expect(await takeBack(id, ANONYMOUS)).toBe("42501");
    expect((await stateOf(id))?.events).toEqual(["submitted"]);
  });

  it("neither before it was handed in, nor after a reviewer or the firm itself was done with it", async () => {
    const late = "PT409 opening_not_in_review";
    expect(await takeBack(await draftOpening(db, firm))).toBe(late);
    expect(await takeBack(await publishOpening(db, firm, admin))).toBe(late);
    const returned = await waiting();
    await act("return_opening", returned, admin, { message: "理由" });
    expect(await takeBack(returned)).toBe(late);
    expect((await stateOf(returned))?.state).toBe("returned");
    const closed = await waiting();
    await act("close_opening", closed, firm.owner, { outcome: "closed" });
    expect(await takeBack(closed)).toBe("PT409 opening_closed");
  });

  it.each([
    ["approve_opening", {}, "approved", "published"],
    ["return_opening", { message: "理由" }, "returned", "returned"],
  ])(
    "or decided by %s at the same instant: exactly one wins",
    async (decide, rest, event, status) => {
      for (let round = 0; round < 8; round++) {
        const id = await waiting();
        const args = { opening_id: id };
        const [taken, decided] = await race(
          { actor: firm.editor, call: "take_back_opening", args },
          { actor: admin, call: decide, args: { ...args, ...rest } },
        );
        const won = taken === "ok";
        expect([taken, decided]).toEqual(
          won ? ["ok", "PT409 opening_not_submitted"] : ["PT409 opening_not_in_review", "ok"],
        );
        expect(await stateOf(id)).toMatchObject({
          status: won ? "draft" : status,
          events: ["submitted", won ? "taken_back" : event],
        });
      }
    },
  );

  it("by both halves of a double click as one event", async () => {
    const args = { opening_id: await waiting() };
    const move = { call: "take_back_opening", args };
    const answers = await race({ ...move, actor: firm.owner }, { ...move, actor: firm.editor });
    expect(answers).toEqual(["ok", "ok"]);
    expect((await stateOf(args.opening_id))?.events).toEqual(["submitted", "taken_back"]);
  });
});

describe("how long a review usually takes", () => {
  const usual = (actor: Actor = firm.owner) =>
    db.as(actor.role, { sub: actor.id }, (tx) => tx`select * from public.usual_review()`);
  /** Lets a decided opening have waited so many days; one handed in late in the evening. */
  async function decided(days: number) {
    const id = await publishOpening(db, firm, admin);
    await db.owner`update public.opening_reviews set created_at =
        ((created_at at time zone 'Asia/Tokyo')::date - ${days}::integer + time '23:50') at time zone 'Asia/Tokyo'
      where opening_id = ${id} and action = 'submitted'`;
  }

  it("is said of the last twenty decisions, and not of fewer than five", async () => {
    await db.owner`delete from public.opening_reviews`;
    for (const days of [9, 0, 1, 7]) await decided(days);
    expect(await usual()).toEqual([]);
    await decided(3);
    expect(await usual()).toEqual([{ reviews: 5, days: 3 }]);
    await takeBack(await waiting());
    expect(await usual(talent)).toEqual([{ reviews: 5, days: 3 }]);
    for (let more = 0; more < 20; more++) await decided(1);
    expect(await usual()).toEqual([{ reviews: 20, days: 1 }]);
    expect(await outcome(usual(ANONYMOUS))).toBe("42501");
  });
});
