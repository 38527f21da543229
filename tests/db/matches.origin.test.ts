import { beforeEach, describe, expect, it } from "vitest";
import { explain, handleFor, makeTalent, makeWorld, publishOpening, TEXT } from "./fixtures";
import { freshDatabase } from "./harness";
import { type Actor, call, SERVICE } from "./support/actors";

const db = await freshDatabase();
const { admin, firm } = await makeWorld(db);
let talent: Actor & { id: string };
let openingId: string;

beforeEach(async () => {
  talent = await makeTalent(db);
  openingId = await publishOpening(db, firm, admin);
});

const invite = async () =>
  call<{ matchId: string }>(db, firm.owner, "invite_candidate", {
    handle: await handleFor(db, openingId, talent.id),
    text_version: TEXT,
  });
const apply = () =>
  call<{ matchId: string }>(db, talent, "apply_to_opening", {
    opening_id: openingId,
    revision: 1,
    text_version: TEXT,
  });
const engineProposes = () =>
  call(db, SERVICE, "propose_best", {
    opening_id: openingId,
    revision: 1,
    talent_ids: [talent.id],
  });
const coordinatorProposes = () =>
  call(db, admin, "propose_match", { opening_id: openingId, talent_id: talent.id });

/** The one match of the pair, with what its log says. */
async function stateOfPair() {
  const matches = await db.owner`
    select m.origin, m.company_sees, m.talent_sees,
      array(select e.action || ' ' || e.side from public.match_events e where e.match_id = m.id order by e.id) as log,
      array(select c.side from public.match_consents c where c.match_id = m.id order by c.id) as consents
    from public.matches m where m.opening_id = ${openingId} and m.talent_id = ${talent.id}`;
  expect(matches).toHaveLength(1);
  return matches[0];
}

describe("what was only proposed and is then asked for", () => {
  it.each([
    ["the engine", engineProposes, "propose system"],
    ["a coordinator", coordinatorProposes, "propose admin"],
  ])("is an invitation of the firm from then on, once: %s", async (_, propose, first) => {
    await propose();
    await invite();
    await invite();
    expect(await stateOfPair()).toMatchObject({
      origin: "invitation",
      company_sees: true,
      talent_sees: false,
      log: [first, "invite company"],
      consents: ["company"],
    });
    await apply();
    expect(await stateOfPair()).toMatchObject({
      origin: "invitation",
      talent_sees: true,
      log: [first, "invite company", "consent talent"],
    });
  });

  it("is an application where the person asks first", async () => {
    await engineProposes();
    await apply();
    expect(await stateOfPair()).toMatchObject({
      origin: "application",
      company_sees: false,
      log: ["propose system", "apply talent"],
      consents: ["talent"],
    });
  });

  it("stays a proposal where it was introduced before", async () => {
    await coordinatorProposes();
    const [match] = await db.owner`select id from public.matches where opening_id = ${openingId}`;
    await db.owner`update public.matches set state = 'introduced', company_sees = true, talent_sees = true
      where id = ${match?.id}`;
    await invite();
    expect(await stateOfPair()).toMatchObject({
      origin: "coordinator",
      log: ["propose admin", "consent company"],
    });
  });
});

describe("before the introduction", () => {
  const seenBy = async (side: "company" | "talent", matchId: string) => {
    const [own] =
      side === "talent"
        ? await call<Record<string, unknown>[]>(db, talent, "my_matches", { match_id: matchId })
        : [
            await call<Record<string, unknown>>(db, firm.owner, "company_match", {
              match_id: matchId,
            }),
          ];
    const { origin, consents, createdAt, stateChangedAt } = own ?? {};
    return { origin, consents, createdAt, stateChangedAt };
  };
  const listedByFirm = async (matchId: string) => {
    const rows = await db.as(firm.owner.role, { sub: firm.owner.id }, (tx) => {
      return tx`select origin, talent_consented_at, created_at, state_changed_at
        from public.company_matches(${firm.companyId}) where match_id = ${matchId}`;
    });
    return rows[0];
  };
  const longAgo = (matchId: string) =>
    db.owner`update public.matches set created_at = '2026-11-01', state_changed_at = '2026-11-01'
      where id = ${matchId}`;
  const year = (value: unknown) => new Date(String(value)).getTime();

  it("each side knows its own act alone", async () => {
    await engineProposes();
    await apply();
    const { matchId } = await invite();
    await longAgo(matchId);
    const firms = await seenBy("company", matchId);
    expect(firms).toMatchObject({ origin: "invitation", consents: { talent: null } });
    expect(firms.consents).toMatchObject({ company: expect.any(String) });
    const own = await seenBy("talent", matchId);
    expect(own).toMatchObject({ origin: "application", consents: { company: null } });
    for (const { createdAt, stateChangedAt } of [firms, own]) {
      expect(year(createdAt)).toBeGreaterThan(year("2026-11-02"));
      expect(year(stateChangedAt)).toBeGreaterThan(year("2026-11-02"));
    }
    const listed = await listedByFirm(matchId);
    expect(listed).toMatchObject({ origin: "invitation", talent_consented_at: null });
    expect(year(listed?.created_at)).toBeGreaterThan(year("2026-11-02"));
    expect(year(listed?.state_changed_at)).toBeGreaterThan(year("2026-11-02"));
  });

  it("also where the match ended before", async () => {
    await apply();
    const { matchId } = await invite();
    await call(db, admin, "dismiss_match", { match_id: matchId, reason: "duplicate" });
    expect(await seenBy("company", matchId)).toMatchObject({
      origin: "invitation",
      consents: { talent: null },
    });
  });

  it("and afterwards everything", async () => {
    const { matchId } = await apply();
    await invite();
    await explain(db, matchId);
    await call(db, admin, "approve_match", { match_id: matchId });
    expect(await seenBy("company", matchId)).toMatchObject({
      origin: "application",
      consents: { company: expect.any(String), talent: expect.any(String) },
    });
  });
});

describe("an opening's matches for administrators", () => {
  it("come page by page: what waits longest first, and behind it what has ended, the latest first", async () => {
    const people = await Promise.all(Array.from({ length: 4 }, () => makeTalent(db)));
    for (const { id } of people) {
      await call(db, admin, "propose_match", { opening_id: openingId, talent_id: id });
    }
    const at = async (index: number, day: number, ended: boolean) => {
      await db.owner`update public.matches set state_changed_at = ${`2026-11-0${day}T00:00:00Z`},
        state = ${ended ? "closed" : "proposed"}, closed_by = ${ended ? "admin" : null},
        closed_reason = ${ended ? "duplicate" : null}
        where opening_id = ${openingId} and talent_id = ${people[index]?.id ?? ""}`;
    };
    await at(0, 2, true);
    await at(1, 3, false);
    await at(2, 4, true);
    await at(3, 1, false);
    const page = (after: string | null) =>
      db.as(admin.role, { sub: admin.id }, async (tx) => [
        ...(await tx<{ key: string; talent_id: string }[]>`
          select key, talent_id from public.opening_matches(${openingId}, ${after}, 3)`),
      ]);
    const first = await page(null);
    const rest = await page(first.at(-1)?.key ?? "");
    const order = [...first, ...rest].map(({ talent_id }) =>
      people.findIndex(({ id }) => id === talent_id),
    );
    expect(order).toEqual([3, 1, 2, 0]);
    expect(rest).toHaveLength(1);
  });
});
