import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { DEFAULT_WEIGHTS, WEIGHT_SPECS } from "~/matching";
import { applied, explanation, makeAdmin, makeTalent, makeWorld, TEXT } from "./fixtures";
import { freshDatabase } from "./harness";
import { ANONYMOUS, call, outcome, SERVICE } from "./support/actors";
import { makeRace } from "./support/race";

const db = await freshDatabase();
const world = await makeWorld(db);
const { admin } = world;
const colleague = await makeAdmin(db);
const race = makeRace(db);

type Version = { version: number; values: Record<string, number> };
const REASON = "現場の声を受けて見直すため";
const inForce = () => call<Version | null>(db, ANONYMOUS, "weights_in_force", {});
const latest = async () => (await inForce())?.version ?? 0;
const request = async (weights: object = {}, more: object = {}) => ({
  weights: { ...DEFAULT_WEIGHTS, ...weights },
  reason: REASON,
  base_version: await latest(),
  request: randomUUID(),
  ...more,
});
const save = async (weights: object = {}, more: object = {}) =>
  call<number>(db, admin, "save_weights", await request(weights, more));
const refusal = async (weights: object, more: object = {}) => outcome(save(weights, more));
const versions = () => db.owner<{ version: number; reason: string; saved_by: string }[]>`
  select version, reason, saved_by from public.engine_weights order by version`;

describe("weights", () => {
  it("are the defaults until somebody saves others, then the last that were saved", async () => {
    expect(await inForce()).toBeNull();
    expect(await save({ skills: 60 })).toBe(1);
    expect(await save({ skills: 55 }, { reason: `　${REASON}\n` })).toBe(2);
    expect(await inForce()).toEqual({ version: 2, values: { ...DEFAULT_WEIGHTS, skills: 55 } });
    expect([...(await versions())]).toEqual([
      { version: 1, reason: REASON, saved_by: admin.id },
      { version: 2, reason: REASON, saved_by: admin.id },
    ]);
  });

  it("of an earlier version come back as a new one", async () => {
    const before = await latest();
    expect(await save({ skills: 60 })).toBe(before + 1);
  });

  it("are public with day and reason, without who saved them", async () => {
    const rows = await db.as("anon", {}, (tx) => tx`select * from public.weights_history()`);
    expect(rows.map(({ version }) => version)).toEqual([3, 2, 1]);
    expect(Object.keys(rows[0] ?? {})).toEqual(["version", "weights", "reason", "saved_at"]);
    const older = await db.as("anon", {}, (tx) => tx`select * from public.weights_history(3, 1)`);
    expect(older.map(({ version }) => version)).toEqual([2]);
  });
});

describe("what the database takes and what the engine takes", () => {
  it("are the same keys and ranges", async () => {
    const ranges = await db.owner`select key, lowest::float, highest::float
      from private.weight_ranges() order by key`;
    const specs = WEIGHT_SPECS.map(({ key, min, max }) => ({ key, lowest: min, highest: max }));
    expect([...ranges]).toEqual(specs.toSorted((a, b) => (a.key < b.key ? -1 : 1)));
  });

  it.each(WEIGHT_SPECS)("both ends of $key, and nothing beyond", async ({ key, min, max }) => {
    const judge = async (value: number) => {
      const [row] = await db.owner<{ ok: boolean }[]>`
        select private.are_weights(${db.owner.json({ ...DEFAULT_WEIGHTS, [key]: value })}) as ok`;
      return row?.ok;
    };
    expect([await judge(min), await judge(max)]).toEqual([true, true]);
    expect([await judge(min - 1e-6), await judge(max + 1e-6)]).toEqual([false, false]);
  });

  const { skills, ...withoutSkills } = DEFAULT_WEIGHTS;
  it.each([
    ["a missing key", withoutSkills],
    ["an unknown key", { ...DEFAULT_WEIGHTS, luck: 1 }],
    ["another key in place of one", { ...withoutSkills, luck: skills }],
    ["a number in words", { ...DEFAULT_WEIGHTS, skills: "50" }],
    ["nothing for a number", { ...DEFAULT_WEIGHTS, skills: null }],
    ["a list", Object.values(DEFAULT_WEIGHTS)],
    ["a word", "weights"],
    ["nothing", null],
  ])("not %s", async (_, weights) => {
    const args = { ...(await request()), weights };
    expect(await outcome(call(db, admin, "save_weights", args))).toBe("PT422 weights_implausible");
  });

  it("not a number of ten thousand digits", async () => {
    const wide = JSON.stringify({ ...DEFAULT_WEIGHTS, skills: 0 }).replace(
      '"skills":0',
      `"skills":0.${"1".repeat(10_000)}`,
    );
    const [row] = await db.owner`select private.are_weights(${wide}::text::jsonb) as ok`;
    expect(row?.ok).toBe(false);
  });
});

describe("saving is refused", () => {
  it.each([
    ["without a reason", { reason: "　\n" }, "PT422 weights_reason_length"],
    ["with a short reason", { reason: "なんとなく" }, "PT422 weights_reason_length"],
    ["with a reason of 501 letters", { reason: "あ".repeat(501) }, "PT422 weights_reason_length"],
    ["without a key of the form", { request: null }, "PT422 request_required"],
    ["on a version that is not the last", { base_version: 0 }, "PT409 weights_changed"],
    ["on a version that is not there yet", { base_version: 99 }, "PT409 weights_changed"],
    ["on no version", { base_version: null }, "PT409 weights_changed"],
  ])("%s", async (_, more, key) => {
    expect(await refusal({ skills: 41 }, more)).toBe(key);
  });

  it("when nothing changes", async () => {
    await save({ skills: 42 });
    expect(await refusal({ skills: 42 })).toBe("PT422 weights_unchanged");
  });

  it.each([
    ["a firm", world.firm.owner],
    ["a talent", world.talent],
  ])("to %s", async (_, actor) => {
    const args = await request({ skills: 43 });
    expect(await outcome(call(db, actor, "save_weights", args))).toBe("PT403 not_an_administrator");
  });
});

describe("two administrators at once", () => {
  it("one is saved, the other is told", async () => {
    const before = await latest();
    const move = async (actor: typeof admin, skills: number) => ({
      actor,
      call: "save_weights",
      args: await request({ skills }),
    });
    const seen = await race(await move(admin, 44), await move(colleague, 45));
    expect(seen.toSorted()).toEqual(["PT409 weights_changed", "ok"]);
    expect(await latest()).toBe(before + 1);
  });

  it("a form that is sent twice makes one version; with other numbers it is told", async () => {
    const before = await latest();
    const args = await request({ skills: 46 });
    const move = { actor: admin, call: "save_weights", args };
    expect(await race(move, move)).toEqual(["ok", "ok"]);
    expect(await call<number>(db, admin, "save_weights", args)).toBe(before + 1);
    const other = { ...args, weights: { ...DEFAULT_WEIGHTS, skills: 47 } };
    expect(await outcome(call(db, admin, "save_weights", other))).toBe("PT409 weights_changed");
    expect(await latest()).toBe(before + 1);
  });
});

describe("versions", () => {
  it.each([
    "update public.engine_weights set reason = 'x'",
    "delete from public.engine_weights",
    "truncate public.engine_weights",
  ])(
    "are neither changed nor taken away, by administrators or the service: %s",
    async (statement) => {
      for (const actor of [admin, SERVICE]) {
        const run = db.as(actor.role, { sub: actor.id }, (tx) => tx.unsafe(statement));
        expect(await outcome(run)).toBe("42501");
      }
    },
  );
});

describe("a stored explanation", () => {
  const stored = (matchId: string) => db.owner`select viewer, weights, weights_version, score
    from public.match_explanations where match_id = ${matchId} order by viewer`;

  const explainedBy = ({ version, values }: Version, matchId: string) =>
    call<boolean>(db, SERVICE, "attach_explanations", {
      ...explanation(matchId),
      weights: values,
      weights_version: version,
    });

  it("is taken by the weights in force alone", async () => {
    await save({ skills: 51 });
    const older = (await inForce()) as Version;
    const version = await save({ skills: 52 });
    const { matchId } = await call<{ matchId: string }>(db, world.talent, "apply_to_opening", {
      opening_id: world.openingId,
      revision: 1,
      text_version: TEXT,
    });
    expect(await explainedBy(older, matchId)).toBe(false);
    expect(await explainedBy({ ...older, version: version + 1 }, matchId)).toBe(false);
    expect(await stored(matchId)).toHaveLength(0);
    expect(await explainedBy((await inForce()) as Version, matchId)).toBe(true);
    expect(await stored(matchId)).toHaveLength(3);
    await call(db, admin, "dismiss_match", { match_id: matchId, reason: "duplicate" });
  });

  it("keeps its weights when others come into force; a new one carries those", async () => {
    const explained = async (matchId: string) => explainedBy((await inForce()) as Version, matchId);
    const old = await applied(db, await makeTalent(db), world.openingId);
    const before = [...(await stored(old))];
    expect(before).toHaveLength(3);

    const version = await save({ skills: 48 });
    const fresh = await call<{ matchId: string }>(db, admin, "propose_match", {
      opening_id: world.openingId,
      talent_id: world.other.id,
    });
    await explained(old);
    await explained(fresh.matchId);
    expect([...(await stored(old))]).toEqual(before);
    const rows = await stored(fresh.matchId);
    expect(rows.map(({ viewer }) => viewer)).toEqual(["admin", "company", "talent"]);
    for (const row of rows) {
      expect(row.weights_version).toBe(version);
      expect(row.weights).toMatchObject({ skills: 48 });
    }
  });
});
