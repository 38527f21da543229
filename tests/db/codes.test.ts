import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { handleFor, makeTalent, makeWorld, publishOpening, TEXT } from "./fixtures";
import { freshDatabase } from "./harness";
import { type Actor, call, SERVICE } from "./support/actors";
import { makeRace } from "./support/race";

const db = await freshDatabase();
const race = makeRace(db);
const { admin, firm } = await makeWorld(db);
let talent: Actor & { id: string };
let openingId: string;

beforeEach(async () => {
  talent = await makeTalent(db);
  openingId = await publishOpening(db, firm, admin);
});

type Coded = { code: string };
const CODE = /^[2-9CDFGHJKMNPQRTVWXY]{5}$/;

async function onCard(opening_id = openingId, talentId = talent.id): Promise<string> {
  const handles = [await handleFor(db, opening_id, talentId)];
  const cards = await call<Coded[]>(db, firm.owner, "candidate_cards", { opening_id, handles });
  return cards[0]?.code ?? "";
}

const apply = { call: "apply_to_opening", args: () => ({ opening_id: openingId, revision: 1 }) };
const applied = () =>
  call<{ matchId: string }>(db, talent, apply.call, { ...apply.args(), text_version: TEXT });

async function invited(): Promise<string> {
  const handle = await handleFor(db, openingId, talent.id);
  const args = { handle, text_version: TEXT };
  return (await call<{ matchId: string }>(db, firm.owner, "invite_candidate", args)).matchId;
}

/** Rows of a function that answers with a table. */
async function rows<T>(actor: Actor, query: string): Promise<T[]> {
  return db.as(actor.role, { sub: actor.id }, async (tx) => [...(await tx.unsafe<T[]>(query))]);
}

describe("a code", () => {
  it("is the same on the card, the shortlist and the match, for every side", async () => {
    const code = await onCard();
    expect(code).toMatch(CODE);
    const handle = await handleFor(db, openingId, talent.id);
    const listed = { opening_id: openingId, handle };
    await call(db, firm.owner, "shortlist_candidate", listed);
    const entry = await call<(Coded & { card: Coded })[]>(db, firm.owner, "shortlist", {
      opening_id: openingId,
    });
    expect(entry).toMatchObject([{ code, card: { code } }]);

    const match_id = await invited();
    expect(await call(db, firm.owner, "company_match", { match_id })).toMatchObject({ code });
    const list = await rows(firm.owner, `select * from company_matches('${firm.companyId}')`);
    expect(list).toContainEqual(expect.objectContaining({ match_id, code }));
    const queue = await rows(admin, "select * from review_queue(only_kind => 'match')");
    expect(queue).toContainEqual(expect.objectContaining({ subject_id: match_id, code }));
    await applied();
    expect(await call(db, talent, "my_matches", { match_id })).toMatchObject([{ code }]);
  });

  it("is there before the firm has seen who applied", async () => {
    const { matchId: match_id } = await applied();
    const [own] = await call<Coded[]>(db, talent, "my_matches", { match_id });
    expect(own?.code).toMatch(CODE);
    expect(await onCard()).toBe(own?.code);
  });

  it("stays when the match ends and another one begins", async () => {
    const first = await invited();
    await call(db, firm.owner, "decline_match", { match_id: first, reason: "found_other" });
    const second = await invited();
    expect(second).not.toBe(first);
    const codes = await db.owner`select distinct code from public.matches
      where opening_id = ${openingId} and talent_id = ${talent.id}`;
    expect([...codes]).toEqual([{ code: await onCard() }]);
  });

  it("outlives the account, and nothing in it leads to the person", async () => {
    const code = await onCard();
    const match_id = await invited();
    await call(db, talent, "delete_account");
    expect(await call(db, firm.owner, "company_match", { match_id })).toMatchObject({
      code,
      card: null,
    });
    const columns = await db.owner`select column_name as name from information_schema.columns
      where table_schema = 'private' and table_name = 'candidate_codes' order by 1`;
    expect(columns.map(({ name }) => name)).toEqual(["code", "handle"]);
  });

  it("differs for the same person in two openings of a firm", async () => {
    const another = await publishOpening(db, firm, admin);
    expect(await onCard(another)).not.toBe(await onCard());
  });

  it("finds its match in the list of administrators, typed in small letters too", async () => {
    const id = await invited();
    const typed = (await onCard()).toLowerCase();
    const found = await rows(admin, `select * from admin_list('matches', search => '${typed}')`);
    expect(found).toMatchObject([{ id }]);
  });

  it("finds the person in the list of talents before there is a match", async () => {
    const code = await onCard();
    const found = await rows(admin, `select * from admin_list('talents', search => ' ${code} ')`);
    expect(found).toMatchObject([{ id: talent.id }]);
    const cut = await rows(
      admin,
      `select * from admin_list('talents', search => '${code.slice(1)}')`,
    );
    expect(cut).toEqual([]);
  });

  it("is the same for a coordinator who has seen the person before the firm", async () => {
    const args = { opening_id: openingId, talent_ids: [talent.id] };
    const ask = () => call<(Coded | { code: null })[]>(db, admin, "coordinator_cards", args);
    const codes = () =>
      rows(admin, `select * from candidate_codes('${openingId}', array['${talent.id}']::uuid[])`);
    expect(await ask()).toMatchObject([{ code: null }]);
    expect(await codes()).toEqual([]);
    await call(db, SERVICE, "issue_handles", args);
    const [card] = await ask();
    expect(card?.code).toMatch(CODE);
    expect(await onCard()).toBe(card?.code);
    expect(await codes()).toEqual([{ talent_id: talent.id, code: card?.code }]);
  });

  it("is drawn by the server alone, and read by administrators", async () => {
    const args = { opening_id: openingId, talent_ids: [talent.id] };
    for (const actor of [admin, firm.owner, talent]) {
      await expect(call(db, actor, "issue_handles", args)).rejects.toThrow(/permission denied/);
    }
    await expect(call(db, firm.owner, "candidate_codes", args)).rejects.toThrow(
      /not_an_administrator/,
    );
  });
});

describe("codes never clash", () => {
  it("not where the same letters are drawn: the next ones are taken, and after eight a longer code", async () => {
    const drawn = await db.owner.begin(async (tx) => {
      const codes: string[] = [];
      for (let round = 0; round < 10; round++) {
        await tx`select setseed(0.25)`;
        const [row] = await tx<Coded[]>`select private.draw_code(${randomUUID()}) as code`;
        codes.push(row?.code ?? "");
      }
      return codes;
    });
    expect(new Set(drawn).size).toBe(10);
    expect(drawn.map(({ length }) => length)).toEqual([5, 5, 5, 5, 5, 5, 5, 5, 6, 6]);
  });

  it("nor do a list that is shown and matches that arise wait for each other", async () => {
    const others = await Promise.all(Array.from({ length: 3 }, () => makeTalent(db)));
    const people = [talent, ...others].map(({ id }) => id);
    for (let round = 0; round < 12; round++) {
      const opening_id = await publishOpening(db, firm, admin);
      const [shown, arisen] = await race(
        { actor: SERVICE, call: "issue_handles", args: { opening_id, talent_ids: people } },
        {
          actor: SERVICE,
          call: "propose_best",
          args: { opening_id, revision: 1, talent_ids: [...people].reverse() },
        },
      );
      expect([shown, arisen]).toEqual(["ok", "ok"]);
      const [counted] = await db.owner`
        select count(*)::integer as matches, count(distinct m.code)::integer as codes,
          count(*) filter (where m.code = private.code_of(h.handle))::integer as equal
        from public.matches m
        join private.candidate_handles h using (opening_id, talent_id)
        where m.opening_id = ${opening_id}`;
      expect(counted).toEqual({ matches: 4, codes: 4, equal: 4 });
    }
  });
});
