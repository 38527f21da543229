import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { startEngine } from "~/engine/start";
import type { OpeningInput } from "~/matching";
import { applied, makeTalent, makeWorld, publishOpening } from "./fixtures";
import { freshDatabase } from "./harness";
import { call, SERVICE } from "./support/actors";

const db = await freshDatabase();
const world = await makeWorld(db);
const opening = { id: world.openingId, revision: 1 };
const engine = startEngine(db.backend);
afterAll(() => engine.stop());

const bestIds = async () => (await engine.best(opening, 50)).map(({ talentId }) => talentId).sort();
const ids = (...people: { id: string }[]) => people.map(({ id }) => id).sort();
const input = () =>
  call<OpeningInput>(db, SERVICE, "opening_input", { opening_id: opening.id, revision: 1 });

describe("the engine on live data", () => {
  it("holds everybody who is active and every published opening", async () => {
    expect(await engine.status()).toMatchObject({
      people: 2,
      openings: 2,
      leftOut: 0,
      weightsVersion: 0,
      loadMs: expect.any(Number),
    });
    expect(await bestIds()).toEqual(ids(world.talent, world.other));
  });

  it("ranks who has come, and not who has paused", async () => {
    const newcomer = await makeTalent(db);
    expect(await bestIds()).toEqual(ids(world.talent, world.other, newcomer));
    await call(db, newcomer, "set_talent_status", { new_status: "paused" });
    expect(await bestIds()).toEqual(ids(world.talent, world.other));
  });

  it("keeps who hides from the firm out of every number", async () => {
    const before = await engine.funnel(await input());
    await makeTalent(db, [{ name: "株式会社山田製作所" }]);
    expect(await engine.funnel(await input())).toEqual(before);
    expect((await engine.status()).people).toBe(3);
    expect(await bestIds()).toEqual(ids(world.talent, world.other));
  });

  it("leaves out who is barred", async () => {
    const best = await engine.best(opening, 50, new Set([world.talent.id]));
    expect(best.map(({ talentId }) => talentId)).toEqual([world.other.id]);
  });

  it("knows nothing of what is not there", async () => {
    const missing = { status: 404 };
    const { admin, firm } = world;
    const paused = await publishOpening(db, firm, admin);
    await call(db, firm.owner, "pause_opening", { opening_id: paused });
    await expect(engine.best({ ...opening, revision: 2 }, 5)).rejects.toMatchObject(missing);
    await expect(engine.best({ id: paused, revision: 1 }, 5)).rejects.toMatchObject(missing);
    await expect(engine.best({ id: randomUUID(), revision: 1 }, 5)).rejects.toMatchObject(missing);
    await expect(engine.best({ id: "nonsense", revision: 1 }, 5)).rejects.toMatchObject(missing);
    await expect(engine.openingSkills(randomUUID(), 3)).rejects.toMatchObject(missing);
    const elsewhere = { ...(await input()), id: randomUUID() };
    await expect(engine.funnel(elsewhere)).rejects.toMatchObject(missing);
  });

  it("names what is wrong with an opening", async () => {
    const requirement = { skillId: 1, level: Number.NaN, weight: 1, must: true };
    const bad = { ...(await input()), requirements: [requirement] };
    await expect(engine.funnel(bad)).rejects.toMatchObject({
      field: "opening.requirements[0].level",
    });
    await expect(engine.best(opening, 0)).rejects.toMatchObject({ field: "limit" });
    expect(await bestIds()).toHaveLength(2);
  });

  it("does not tell by a number who would move", async () => {
    const far = { ...(await input()), prefecture: "47", mode: "onsite" as const, onsiteDays: 4 };
    const move = (relocation: boolean | null) => db.owner`update public.talent_profiles
      set relocation = ${relocation}, onsite_days_max = null, prefecture_code = '01'
      where account_id = ${world.other.id}`;
    await move(true);
    const before = await engine.funnel(far);
    await move(false);
    expect(await engine.funnel(far)).toEqual(before);
    await move(null);
  });

  it("does not tell by a number who declined one of the firm's openings", async () => {
    const person = await makeTalent(db);
    const before = await engine.funnel(await input());
    const match_id = await applied(db, person, opening.id);
    await call(db, world.admin, "dismiss_match", { match_id, reason: "duplicate" });
    expect(await bestIds()).not.toContain(person.id);
    expect(await engine.funnel(await input())).toEqual(before);
  });
});
