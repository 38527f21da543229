import { beforeEach, describe, expect, it } from "vitest";
import { handleFor, makeTalent, makeWorld, publishOpening, TEXT } from "./fixtures";
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
