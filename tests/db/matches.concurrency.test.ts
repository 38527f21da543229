import { afterEach, describe, expect, it } from "vitest";
import {
  applied,
  draftOpening,
  explanation,
  handleFor,
  makeAdmin,
  makeFirm,
  makeTalent,
  makeWorld,
  publishOpening,
  submitRevision,
  TEXT,
} from "./fixtures";
import { freshDatabase } from "./harness";
import { call, SERVICE } from "./support/actors";
import { expectConsistentMatches } from "./support/match-invariants";
import { type Move, makeRace } from "./support/race";

const ROUNDS = 24;

const db = await freshDatabase();
const world = await makeWorld(db);
const secondAdmin = await makeAdmin(db);
const race = makeRace(db);
const { admin, talent, firm } = world;
const talents = await Promise.all(Array.from({ length: 5 }, () => makeTalent(db)));

/** Runs a race on a new opening each time and counts how it came out. */
async function repeat(setUp: (openingId: string) => Promise<[Move, Move]>) {
  const counts: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round++) {
    const openingId = await publishOpening(db, firm, admin);
    const [first, second] = await setUp(openingId);
    const swapped = round % 2 === 1;
    const results = swapped ? (await race(second, first)).reverse() : await race(first, second);
    const result = results.join(" | ");
    counts[result] = (counts[result] ?? 0) + 1;
  }
  return Object.keys(counts).sort();
}

const apply = (opening_id: string): Move => ({
  actor: talent,
  call: "apply_to_opening",
  args: { opening_id, revision: 1, text_version: TEXT },
});
const agree = (match_id: string, actor = talent): Move => ({
  actor,
  call: "agree_to_match",
  args: { match_id, revision: 1, text_version: TEXT },
});
const approve = (match_id: string, actor = admin): Move => ({
  actor,
  call: "approve_match",
  args: { match_id },
});
const dismiss = (match_id: string, actor = admin): Move => ({
  actor,
  call: "dismiss_match",
  args: { match_id, reason: "duplicate" },
});
const decline = (match_id: string): Move => ({
  actor: firm.editor,
  call: "decline_match",
  args: { match_id, reason: "found_other" },
});
const close = (opening_id: string): Move => ({
  actor: firm.owner,
  call: "close_opening",
  args: { opening_id, outcome: "closed" },
});

async function introduced(opening_id: string): Promise<string> {
  const args = { opening_id, talent_id: talent.id };
  const { matchId } = await call<{ matchId: string }>(db, admin, "propose_match", args);
  await call(db, SERVICE, "attach_explanations", explanation(matchId));
  await call(db, admin, "approve_match", { match_id: matchId });
  return matchId;
}

async function states(openingId?: string): Promise<Record<string, number>> {
  const rows = await db.owner<{ state: string; count: number }[]>`
    select state, count(*)::int from public.matches
    where ${openingId ?? null}::uuid is null or opening_id = ${openingId ?? null} group by state`;
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}

describe("at the same instant", () => {
  afterEach(() => expectConsistentMatches(db.owner));

  it("two sides agree: connected once", async () => {
    const before = (await states()).connected ?? 0;
    const outcomes = await repeat(async (openingId) => {
      const match = await introduced(openingId);
      return [agree(match), agree(match, firm.owner)];
    });
    expect(outcomes).toEqual(["ok | ok"]);
    expect(await states()).toMatchObject({ connected: before + ROUNDS });
  });

  it("owner and editor agree: one consent of the firm", async () => {
    const outcomes = await repeat(async (openingId) => {
      const match = await introduced(openingId);
      return [agree(match, firm.owner), agree(match, firm.editor)];
    });
    expect(outcomes).toEqual(["ok | ok"]);
  });

  it("one side agrees and the other declines: closed in the end", async () => {
    const outcomes = await repeat(async (openingId) => {
      const match = await introduced(openingId);
      return [agree(match), decline(match)];
    });
    expect(["PT409 match_closed | ok", "ok | ok"]).toEqual(expect.arrayContaining(outcomes));
  });

  it("the second consent and a decline: connected or closed, never both", async () => {
    const outcomes = await repeat(async (openingId) => {
      const match = await introduced(openingId);
      await call(db, firm.owner, "agree_to_match", agree(match).args);
      return [agree(match), decline(match)];
    });
    expect(["PT409 match_closed | ok", "ok | PT409 match_connected"]).toEqual(
      expect.arrayContaining(outcomes),
    );
  });

  it("approve and dismiss: one of them", async () => {
    const outcomes = await repeat(async (openingId) => {
      const match = await applied(db, talent, openingId);
      return [approve(match), dismiss(match, secondAdmin)];
    });
    expect(["PT409 match_closed | ok", "ok | PT409 match_already_introduced"]).toEqual(
      expect.arrayContaining(outcomes),
    );
  });

  it("two administrators approve: one introduction", async () => {
    const outcomes = await repeat(async (openingId) => {
      const match = await applied(db, talent, openingId);
      return [approve(match), approve(match, secondAdmin)];
    });
    expect(outcomes).toEqual(["ok | ok"]);
  });

  it("approve and the end of the opening: closed", async () => {
    const outcomes = await repeat(async (openingId) => {
      const match = await applied(db, talent, openingId);
      return [approve(match), close(openingId)];
    });
    expect(["PT409 match_closed | ok", "ok | ok"]).toEqual(expect.arrayContaining(outcomes));
  });

  it("two applications of one person: one match", async () => {
    expect(await repeat(async (openingId) => [apply(openingId), apply(openingId)])).toEqual([
      "ok | ok",
    ]);
  });

  it("application and invitation: one match with both consents", async () => {
    const openings: string[] = [];
    const outcomes = await repeat(async (openingId) => {
      openings.push(openingId);
      const handle = await handleFor(db, openingId, talent.id);
      const args = { handle, text_version: TEXT };
      return [apply(openingId), { actor: firm.owner, call: "invite_candidate", args }];
    });
    expect(outcomes).toEqual(["ok | ok"]);
    for (const opening of openings) expect(await states(opening)).toEqual({ proposed: 1 });
    const [consents] = await db.owner`select count(*)::int from public.match_consents c
      join public.matches m on m.id = c.match_id where m.opening_id = any (${openings})`;
    expect(consents?.count).toBe(2 * ROUNDS);
  });

  it("application and the end of the opening: no open match is left", async () => {
    const outcomes = await repeat(async (openingId) => [apply(openingId), close(openingId)]);
    expect(["PT409 opening_not_open | ok", "ok | ok"]).toEqual(expect.arrayContaining(outcomes));
  });

  it("an opening approved twice: published once", async () => {
    const openings: string[] = [];
    const outcomes = await repeat(async () => {
      const opening_id = await draftOpening(db, firm);
      openings.push(opening_id);
      await call(db, firm.owner, "submit_opening", { opening_id });
      const move = { call: "approve_opening", args: { opening_id } };
      return [
        { actor: admin, ...move },
        { actor: secondAdmin, ...move },
      ];
    });
    expect(outcomes).toEqual(["ok | ok"]);
    const [log] = await db.owner`select count(*)::int from public.admin_actions
      where action = 'approve' and subject_id = any (${openings})`;
    expect(log?.count).toBe(ROUNDS);
  });

  it("one administrator approves a firm, another sends it back: one of them", async () => {
    const outcomes = await repeat(async () => {
      const young = await makeFirm(db);
      const company_id = young.companyId;
      const opening_id = await draftOpening(db, young);
      await call(db, young.owner, "submit_opening", { opening_id });
      return [
        { actor: admin, call: "approve_company", args: { company_id, opening_id } },
        { actor: secondAdmin, call: "return_company", args: { company_id, message: "直す" } },
      ];
    });
    expect(["ok | PT409 company_not_submitted", "PT409 company_not_submitted | ok"]).toEqual(
      expect.arrayContaining(outcomes),
    );
  });

  it("a firm is sent back while it hands another opening in: no deadlock, and it can go on", async () => {
    const outcomes = await repeat(async () => {
      const young = await makeFirm(db);
      const [first, second] = [await draftOpening(db, young), await draftOpening(db, young)];
      await call(db, young.owner, "submit_opening", { opening_id: first });
      const args = { company_id: young.companyId, message: "直す" };
      return [
        { actor: admin, call: "return_company", args },
        { actor: young.owner, call: "submit_opening", args: { opening_id: second } },
      ];
    });
    expect(outcomes).toEqual(["ok | ok"]);
  });

  it("the engine proposes twice: five matches, not ten", async () => {
    const openings: string[] = [];
    const outcomes = await repeat(async (opening_id) => {
      openings.push(opening_id);
      const args = { opening_id, revision: 1, talent_ids: talents.map(({ id }) => id) };
      const move = { actor: SERVICE, call: "propose_best", args };
      return [move, { ...move, args: { ...args, talent_ids: [...args.talent_ids].reverse() } }];
    });
    expect(outcomes).toEqual(["ok | ok"]);
    for (const opening of openings) expect(await states(opening)).toEqual({ proposed: 5 });
  });

  it("approving a changed opening and agreeing to the old one: never connected on terms unread", async () => {
    const outcomes = await repeat(async (openingId) => {
      const match = await introduced(openingId);
      await call(db, firm.owner, "agree_to_match", agree(match).args);
      await submitRevision(db, firm, openingId, { payMax: 9000 });
      return [
        agree(match),
        { actor: admin, call: "approve_opening", args: { opening_id: openingId } },
      ];
    });
    expect(["PT409 opening_changed | ok", "ok | ok"]).toEqual(expect.arrayContaining(outcomes));
  });
});
