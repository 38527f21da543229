import { afterAll, afterEach, describe, expect, it } from "vitest";
import { startEngine } from "~/engine/start";
import type { Backend } from "~/lib/backend";
import { makeTalent, makeWorld } from "./fixtures";
import { freshDatabase } from "./harness";
import { call } from "./support/actors";

const db = await freshDatabase();
const world = await makeWorld(db);
const opening = { id: world.openingId, revision: 1 };

/** What becomes of the engine's calls to the database; null: they go through. */
type Fault = (name: string, init?: RequestInit) => Promise<Response> | null;
let fault: Fault = () => null;
let calls: string[] = [];
const backend: Backend = {
  ...db.backend,
  fetch: (input, init) => {
    const name = String(input).split("/").at(-1) ?? "";
    calls.push(name);
    return fault(name, init) ?? db.backend.fetch(input, init);
  },
};
const engine = startEngine(backend);
afterEach(() => {
  fault = () => null;
  calls = [];
});
afterAll(() => engine.stop());

const refused = () => Promise.resolve(new Response("no", { status: 503 }));
const gone = () => Promise.reject(new Error("ECONNREFUSED"));
const best = async () => (await engine.best(opening, 50)).map(({ talentId }) => talentId);
const answerOf = (value: unknown) => Promise.resolve(Response.json(value));

describe("the engine", () => {
  it("starts nothing before it is asked", async () => {
    expect(calls).toEqual([]);
  });

  const brokenOff = () => answerOf('{"snapshot":');

  /** Ends the thread, so that the next question loads everything. */
  const forget = async () => {
    fault = brokenOff;
    await expect(best()).rejects.toThrow();
    fault = () => null;
    calls = [];
  };

  const ASKED = [
    ["refuses", refused],
    ["is gone", gone],
    ["says what cannot be read", brokenOff],
  ] as const;

  it.each(ASKED)("tells whoever waits when the database %s", async (_, broken) => {
    const before = await best();
    fault = broken;
    const asked = await Promise.allSettled([best(), best(), engine.status()]);
    expect(asked.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    fault = () => null;
    expect(await best()).toEqual(before);
  });

  it.each(ASKED)("answers whoever asks again at once when the database %s", async (_, broken) => {
    const before = await best();
    fault = broken;
    // Asked in the very turn in which the refusal comes, before anything else runs.
    const again = engine.best(opening, 50).catch(() => {
      fault = () => null;
      return engine.best(opening, 50);
    });
    expect((await again).map(({ talentId }) => talentId)).toEqual(before);
  });

  it.each([
    ["refuses", refused],
    ["is gone", gone],
  ])("keeps what it holds when the database %s, and misses no change", async (_, broken) => {
    await best();
    fault = broken;
    await expect(best()).rejects.toThrow();
    fault = () => null;
    const person = await makeTalent(db);
    calls = [];
    expect(await best()).toContain(person.id);
    expect(calls).toEqual(["engine_changes"]);
    await call(db, person, "delete_account");
  });

  it("loads anew from a database that is another one, though it knows the snapshot", async () => {
    await best();
    let isOther = true;
    fault = (name, init) => {
      if (name !== "engine_changes" || !isOther) return null;
      isOther = false;
      const ask = JSON.parse(String(init?.body));
      const since = `other/${ask.since.split("/")[1]}`;
      return db.backend.fetch(`${db.backend.url}/rest/v1/rpc/${name}`, {
        ...init,
        body: JSON.stringify({ ...ask, since }),
      });
    };
    calls = [];
    expect(await best()).toHaveLength(2);
    expect(calls).toContain("engine_talents");
  });

  it.each([
    ["engine_talents", refused],
    ["engine_talents", brokenOff],
    ["engine_openings", gone],
  ])("keeps nothing of a load of which a page fails: %s", async (page, broken) => {
    await forget();
    fault = (name) => (name === page ? broken() : null);
    await expect(best()).rejects.toThrow();
    fault = () => null;
    expect(await best()).toHaveLength(2);
  });

  it("never answers from changes that were half applied", async () => {
    const before = await best();
    // The people are gone before it comes to the openings, which are none.
    const half = {
      snapshot: "1:1:",
      asOf: "2026-11-27",
      reload: false,
      talents: { id: null },
      goneTalents: before,
      changedOpenings: [],
      openings: null,
      reference: null,
      weights: null,
      exclusions: null,
      asked: { id: null },
      talentExclusions: null,
    };
    fault = (name) => (name === "engine_changes" ? answerOf(JSON.stringify(half)) : null);
    await expect(best()).rejects.toThrow();
    fault = () => null;
    expect(await best()).toEqual(before);
  });

  it("leaves out a profile that it refuses, and nobody else", async () => {
    // Before everybody, so that the next page holds all the others.
    const id = "00000000-0000-4000-8000-000000000000";
    const columns = { codes: {}, id: [id], active: [true], hoursMin: [9], hoursMax: [3] };
    await forget();
    let isFirst = true;
    fault = (name) => {
      if (name !== "engine_talents" || !isFirst) return null;
      isFirst = false;
      return answerOf(JSON.stringify(columns));
    };
    expect(await engine.status()).toMatchObject({ people: 2, leftOut: 1 });
    expect(await best()).toHaveLength(2);
  });

  it("refuses whoever waits when it is stopped, and whoever comes later", async () => {
    const stopped = startEngine(backend);
    const waiting = stopped.best(opening, 5);
    const stopping = stopped.stop();
    await expect(waiting).rejects.toThrow("has stopped");
    await stopping;
    await expect(stopped.status()).rejects.toThrow("has stopped");
  });
});

describe("two engines on one database", () => {
  const other = startEngine(db.backend);
  afterAll(() => other.stop());

  it("say the same after a change", async () => {
    await best();
    await other.best(opening, 50);
    const person = await makeTalent(db);
    const [one, two] = await Promise.all([engine.best(opening, 50), other.best(opening, 50)]);
    expect(one.map(({ talentId }) => talentId)).toContain(person.id);
    expect(two).toEqual(one);
  });
});
