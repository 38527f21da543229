import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { draftOpening, makeFirm, makeWorld, publishOpening, submitRevision } from "./fixtures";
import { freshDatabase } from "./harness";
import { type Actor, ANONYMOUS, call, outcome, SERVICE } from "./support/actors";
import { makeRace } from "./support/race";

const db = await freshDatabase();
const { admin, firm, rival, talent, openingId: someOpening } = await makeWorld(db);
const race = makeRace(db);

const confirm = (opening_id: string, actor: Actor = firm.owner) =>
  outcome(call(db, actor, "confirm_opening", { opening_id }));
const close = (opening_id: string, rest: object, actor: Actor = firm.owner) =>
  outcome(call(db, actor, "close_opening", { opening_id, ...rest }));

/** The opening as it stands so many days after it was confirmed last, with its last day `left` days away. */
async function aged(left: number, content: object = {}): Promise<string> {
  const id = await publishOpening(db, firm, admin, { startOn: null, ...content });
  await db.owner`update public.openings set
    confirmed_on = private.japan_today() - 80, expires_on = private.japan_today() + ${left}::integer
    where id = ${id}`;
  return id;
}

async function headOf(id: string) {
  const [row] = await db.owner`select status, confirmed_on = private.japan_today() as today,
    expires_on - private.japan_today() as left from public.openings where id = ${id}`;
  return row;
}

async function logOf(id: string) {
  const rows = await db.owner`select action, reason from public.opening_reviews
    where opening_id = ${id} order by id`;
  return rows.map(({ action, reason }) => (reason ? `${action} ${reason}` : action));
}

describe("an opening is confirmed", () => {
  it("once a day, and its term begins anew", async () => {
    const id = await aged(5);
    expect(await confirm(id)).toBe("allowed");
    expect(await confirm(id)).toBe("allowed");
    expect(await headOf(id)).toEqual({ status: "published", today: true, left: 90 });
    expect(await logOf(id)).toEqual(["submitted", "approved", "confirmed"]);
  });

  it("by both halves of a double click as one event", async () => {
    const id = await aged(3);
    const move = { actor: firm.owner, call: "confirm_opening", args: { opening_id: id } };
    expect(await race(move, { ...move, actor: firm.editor })).toEqual(["ok", "ok"]);
    expect((await logOf(id)).filter((action) => action === "confirmed")).toHaveLength(1);
  });

  it("after its end within thirty days, and is public again", async () => {
    const id = await aged(-30);
    await call(db, SERVICE, "expire_openings");
    expect((await headOf(id))?.status).toBe("expired");
    expect(await confirm(id)).toBe("allowed");
    expect((await headOf(id))?.status).toBe("published");
    const seen = await db.as(ANONYMOUS.role, {}, (tx) => {
      return tx`select id from public.openings where id = ${id}`;
    });
    expect(seen).toHaveLength(1);
    const late = await aged(-31);
    await call(db, SERVICE, "expire_openings");
    expect(await confirm(late)).toBe("PT409 confirm_too_late");
  });

  it("while paused without showing it to anyone", async () => {
    const id = await aged(5);
    await call(db, firm.owner, "pause_opening", { opening_id: id });
    expect(await confirm(id)).toBe("allowed");
    expect(await headOf(id)).toEqual({ status: "paused", today: true, left: 90 });
  });

  it("only where its start has not passed", async () => {
    const id = await aged(5, { startOn: "2021-04-01" });
    expect(await confirm(id)).toBe("PT409 start_passed");
    expect(await logOf(id)).not.toContain("confirmed");
  });

  it("neither as a draft nor after its end by the firm, nor by another firm", async () => {
    const draft = await draftOpening(db, firm);
    expect(await confirm(draft)).toBe("PT409 opening_not_open");
    const id = await aged(5);
    expect(await confirm(id, rival.owner)).toBe("PT404 opening_not_found");
    expect(await confirm(id, admin)).toBe("PT404 opening_not_found");
    expect(await confirm(id, ANONYMOUS)).toBe("42501");
    await close(id, { outcome: "filled" });
    expect(await confirm(id)).toBe("PT409 opening_closed");
  });

  it("or ended, never both", async () => {
    for (let round = 0; round < 8; round++) {
      const id = await aged(5);
      const [first] = await race(
        { actor: firm.owner, call: "confirm_opening", args: { opening_id: id } },
        {
          actor: firm.editor,
          call: "close_opening",
          args: { opening_id: id, outcome: "closed", reason: "solved" },
        },
      );
      expect(["ok", "PT409 opening_closed"]).toContain(first);
      expect((await headOf(id))?.status).toBe("closed");
      expect((await logOf(id)).at(-1)).toBe("closed solved");
    }
  });
});

describe("an opening is closed", () => {
  it("with a reason of the list, which stays with the firm and the operator", async () => {
    const id = await publishOpening(db, firm, admin);
    expect(await close(id, { outcome: "closed", reason: "because" })).toBe("PT422 reason_unknown");
    expect(await close(id, { outcome: "filled", reason: "solved" })).toBe("PT422 reason_unknown");
    expect(await close(id, { outcome: "closed", reason: "budget" })).toBe("allowed");
    expect(await close(id, { outcome: "closed", reason: "solved" })).toBe("allowed");
    expect(await logOf(id)).toEqual(["submitted", "approved", "closed budget"]);
    const seen = await db.as("authenticated", { sub: talent.id }, (tx) => {
      return tx`select reason from public.opening_reviews where opening_id = ${id}`;
    });
    expect(seen).toEqual([]);
  });
});

describe("an opening is copied", () => {
  const copy = (opening_id: string, draft_key: string | null, actor: Actor = firm.owner) =>
    call<{ openingId: string }>(db, actor, "copy_opening", { opening_id, draft_key });
  const contentOf = async (id: string) => {
    const [row] = await db.owner`
      select to_jsonb(r) - array['opening_id', 'revision', 'state', 'version', 'submitted_at', 'decided_at', 'start_on'] as words,
        r.start_on, r.state,
        (select jsonb_agg(jsonb_build_array(q.skill_id, q.level, q.weight, q.must) order by q.position)
          from public.opening_requirements q where q.opening_id = r.opening_id and q.revision = r.revision) as needs
      from public.opening_revisions r where r.opening_id = ${id} order by r.revision limit 1`;
    return row;
  };

  it("with all its words, as a draft that can be saved on", async () => {
    const id = await publishOpening(db, firm, admin, { startOn: "2021-04-01" });
    const { openingId } = await copy(id, randomUUID());
    const [source, made] = [await contentOf(id), await contentOf(openingId)];
    expect(made).toEqual({ ...source, start_on: null, state: "draft" });
    expect(await logOf(openingId)).toEqual(["copied"]);
    const saved = call<{ version: number }>(db, firm.owner, "save_opening", {
      company_id: firm.companyId,
      opening_id: openingId,
      expected_version: 2,
      content: { title: "写した募集" },
    });
    expect((await saved).version).toBe(3);
  });

  it("out of what is public, not of a change that is being written", async () => {
    const id = await publishOpening(db, firm, admin, { title: "公開中" });
    await submitRevision(db, firm, id, { title: "審査中" });
    const { openingId } = await copy(id, randomUUID());
    expect((await contentOf(openingId))?.words.title).toBe("公開中");
    const draft = await draftOpening(db, firm, { title: "下書き" });
    const second = await copy(draft, randomUUID());
    expect((await contentOf(second.openingId))?.words.title).toBe("下書き");
  });

  it("once for each key, also at the same instant", async () => {
    const draft_key = randomUUID();
    const [first, second] = await Promise.all([
      copy(someOpening, draft_key),
      copy(someOpening, draft_key, firm.editor),
    ]);
    expect(first).toEqual(second);
    expect(await copy(someOpening, draft_key)).toEqual(first);
    expect(await logOf(first?.openingId ?? "")).toEqual(["copied"]);
  });

  it("by its own firm only, and never without a key", async () => {
    expect(await outcome(copy(someOpening, randomUUID(), rival.owner))).toBe(
      "PT404 opening_not_found",
    );
    expect(await outcome(copy(someOpening, randomUUID(), talent))).toBe("PT404 opening_not_found");
    expect(await outcome(copy(someOpening, null))).toBe("PT422 draft_key_missing");
  });
});

describe("the terms that the law asks for", () => {
  it("are needed to hand an opening in", async () => {
    const bare = await draftOpening(db, firm, { workContent: " 　" });
    const submit = outcome(call(db, firm.owner, "submit_opening", { opening_id: bare }));
    expect(await submit).toBe("PT422 opening_incomplete");
  });

  it.each([
    { inspectionDays: 61 },
    { inspectionDays: 0 },
    { rights: "all" },
    { expenses: "talent" },
    { workContent: "あ".repeat(2001) },
    { nonCashPayment: "あ".repeat(301) },
    { undecided: "あ".repeat(501) },
  ])("are bounded: %o", async (content) => {
    expect(await outcome(draftOpening(db, firm, content))).toBe("23514");
  });
});

describe("what is usual to pay", () => {
  const usual = async (theme: string, types = ["contract"], actor: Actor = firm.owner) =>
    db.as(actor.role, { sub: actor.id }, (tx) => {
      return tx`select * from public.usual_pay(${theme}, ${types})`;
    });

  it("is said of five public openings or more, first of those of the theme", async () => {
    const other = await makeFirm(db);
    const publish = (payMax: number, themeCode: string) =>
      publishOpening(db, other, admin, {
        themeCode,
        payMin: null,
        payMax,
        payUnit: "hour",
        engagementTypes: ["side_job"],
      });
    await db.owner`update public.openings set status = 'closed'`;
    for (const pay of [2000, 3000, 4000, 5000]) await publish(pay, "tourism");
    expect(await usual("tourism", ["side_job"])).toEqual([]);
    const fifth = await publish(6000, "care");
    const all = { basis: "all", openings: 5, low: 3000, median: 4000, high: 5000 };
    expect(await usual("tourism", ["side_job"])).toEqual([all]);
    await publish(6000, "tourism");
    expect(await usual("tourism", ["side_job"])).toEqual([{ ...all, basis: "theme" }]);
    expect(await usual("tourism", ["pro_bono"])).toEqual([]);
    await draftOpening(db, other, { themeCode: "tourism", payMax: 90_000 });
    await call(db, other.owner, "pause_opening", { opening_id: fifth });
    expect(await usual("care", ["side_job"])).toEqual([all]);
    expect(await outcome(usual("care", ["side_job"], ANONYMOUS))).toBe("42501");
  });
});
