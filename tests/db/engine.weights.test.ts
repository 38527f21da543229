import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { COMPARED_PLACES } from "~/engine/engine";
import { startEngine } from "~/engine/start";
import { contextForOpening, loadEngineTables } from "~/features/matches/engine.server";
import { catchUp } from "~/features/matches/explanations.server";
import type { Backend } from "~/lib/backend";
import {
  DEFAULT_WEIGHTS,
  type OpeningInput,
  rankTalents,
  type TalentInput,
  type Weights,
} from "~/matching";
import { makeTalent, makeWorld, TEXT } from "./fixtures";
import { freshDatabase } from "./harness";
import { call, SERVICE } from "./support/actors";

const db = await freshDatabase();
const world = await makeWorld(db);
const opening = { id: world.openingId, revision: 1 };
const engine = startEngine(db.backend);
afterAll(() => engine.stop());

/** What is proven counts, and not what it costs: the later ones of the crowd come first. */
const OTHERS: Weights = { ...DEFAULT_WEIGHTS, evidence: 100, cost: 0, availability: 0 };

const CROWD = 30;
for (let i = 0; i < CROWD; i++) {
  const { id } = await makeTalent(db);
  const evidence = i < CROWD / 2 ? "self" : "course";
  await db.owner`update public.talent_skills set evidence = ${evidence},
    level = least(5, level + ${i % 2}::int) where account_id = ${id}`;
  await db.owner`update public.talent_profiles set wished_pay_amount = ${3_000 + i * 137},
    wished_pay_unit = 'hour', available_from = private.japan_today() + ${(i * 11) % 80}::int
    where account_id = ${id}`;
}

let base = 0;
const save = async (weights: Weights) => {
  base = await call<number>(db, world.admin, "save_weights", {
    weights,
    reason: "順番が変わることを確かめるため",
    base_version: base,
    request: randomUUID(),
  });
  return base;
};
const scan = async (weights: Weights) => {
  const [input, pool, excluded, tables] = await Promise.all([
    call<OpeningInput>(db, SERVICE, "opening_input", { opening_id: opening.id, revision: 1 }),
    call<TalentInput[]>(db, SERVICE, "talent_pool", {}),
    call<Record<string, "declined">>(db, SERVICE, "pool_exclusions", { opening_id: opening.id }),
    loadEngineTables(db.backend),
  ]);
  return rankTalents(input, pool, contextForOpening(tables, opening.id, excluded), { weights });
};
const places = (pairs: readonly { talentId: string; score: number }[]) =>
  pairs.map(({ talentId, score }) => ({ talentId, score }));

describe("a preview of other weights", () => {
  it("is the first places of both scans, and the order of the same people in each", async () => {
    const [now, next] = [await scan(DEFAULT_WEIGHTS), await scan(OTHERS)];
    const first = [now, next].flatMap((scanned) => scanned.slice(0, COMPARED_PLACES));
    const compared = new Set(first.map(({ talentId }) => talentId));
    expect(compared.size).toBeGreaterThan(COMPARED_PLACES);
    const among = (scanned: typeof now) =>
      places(scanned.filter(({ talentId }) => compared.has(talentId)));
    const [preview, ...more] = await engine.compareWeights(OTHERS, [opening.id]);
    expect(more).toEqual([]);
    expect(places(preview?.now ?? [])).toEqual(among(now));
    expect(places(preview?.next ?? [])).toEqual(among(next));
    expect(places(preview?.now.slice(0, COMPARED_PLACES) ?? [])).toEqual(
      places(now.slice(0, COMPARED_PLACES)),
    );
  });

  it("leaves out what is not published, and names a weight that is out of its range", async () => {
    expect(await engine.compareWeights(OTHERS, [randomUUID()])).toEqual([]);
    const bad = engine.compareWeights({ ...OTHERS, skills: 101 }, [opening.id]);
    await expect(bad).rejects.toMatchObject({ field: "weights.skills" });
  });
});

const apply = async () => {
  const person = await makeTalent(db);
  const args = { opening_id: opening.id, revision: 1, text_version: TEXT };
  const { matchId } = await call<{ matchId: string }>(db, person, "apply_to_opening", args);
  return matchId;
};
const stored = (matchId: string) => db.owner`select viewer, weights_version, weights, body
  from public.match_explanations where match_id = ${matchId} order by viewer`;

describe("saved weights", () => {
  it("are ranked by from the next question on", async () => {
    const best = async () =>
      (await engine.best(opening, 10)).map(({ talentId, explanation }) => ({
        talentId,
        score: explanation.score,
      }));
    expect(await best()).toEqual(places((await scan(DEFAULT_WEIGHTS)).slice(0, 10)));
    const version = await save(OTHERS);
    expect(await best()).toEqual(places((await scan(OTHERS)).slice(0, 10)));
    expect(await engine.status()).toMatchObject({ weightsVersion: version, weights: OTHERS });
  });

  it("explain what is asked for from now on; what was explained stays as it was", async () => {
    const explain = () => catchUp({ backend: db.backend, engine });
    const before = base;
    const old = await apply();
    await explain();
    const oldRows = [...(await stored(old))];
    expect(oldRows.map((row) => row.weights_version)).toEqual([before, before, before]);

    const changed = { ...OTHERS, cost: 10 };
    const version = await save(changed);
    const fresh = await apply();
    await explain();
    expect([...(await stored(old))]).toEqual(oldRows);
    for (const row of await stored(fresh)) {
      expect(row).toMatchObject({ weights_version: version, weights: changed });
      expect(row.body.weights).toEqual(changed);
    }
    expect(await stored(fresh)).toHaveLength(3);
  });

  it("explain all that waits, also what was begun by those before them", async () => {
    const [first, second] = [await apply(), await apply()];
    const changed = { ...OTHERS, cost: 20 };
    let attached = 0;
    let version = 0;
    const backend: Backend = {
      ...db.backend,
      fetch: async (input, init) => {
        // An administrator saves others between the first explanation and the second.
        if (String(input).endsWith("/attach_explanations") && attached++ === 1) {
          version = await save(changed);
        }
        return db.backend.fetch(input, init);
      },
    };
    const before = base;
    await catchUp({ backend, engine });
    expect(version).toBe(before + 1);
    const versionOf = async (matchId: string) =>
      (await stored(matchId)).map(({ weights_version }) => weights_version);
    expect(await versionOf(first)).toEqual([before, before, before]);
    expect(await versionOf(second)).toEqual([version, version, version]);
    for (const row of await stored(second)) expect(row.body.weights).toEqual(changed);
  });
});
