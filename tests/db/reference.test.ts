import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { skillTables } from "../../scripts/reference/skills";
import { makeAdmin } from "./fixtures";
import { freshDatabase } from "./harness";
import { call, outcome } from "./support/actors";
import { makeRace } from "./support/race";

const db = await freshDatabase();
const [admin, colleague] = [await makeAdmin(db), await makeAdmin(db)];
const race = makeRace(db);
const seed = await readFile(new URL("../../supabase/seed.sql", import.meta.url), "utf8");

type Saved = { code: string; version: number };
const change = (name: string, args: object) =>
  call<Saved>(db, admin, name, { note: "現場の声", request: randomUUID(), ...args });
const refusal = (name: string, args: object) => outcome(change(name, args));
let made = 0;
const names = () => ({ nameJa: `道具${++made}`, nameEn: `Tool ${made}` });
const newTool = (items = [1, 15]) => ({ ...names(), keywords: "どうぐ", items });
const theme = (more: object = {}) => ({ ...names(), position: 500, ...more });

async function entry(code: string) {
  const [row] = await db.owner`select name_ja, retired_on, version, edited_at is not null as edited
    from public.skills where id::text = ${code} union all
    select name_ja, retired_on, version, edited_at is not null from public.themes where code = ${code}`;
  return row;
}
const changesOf = (code: string) => db.owner`select action, version, admin_id, before, after, note
  from public.reference_changes where code = ${code} order by id`;
const pairsOf = (tool: string) => db.owner<{ other: number; similarity: number }[]>`
  select case when r.skill_id = ${tool} then r.related_id else r.skill_id end as other, r.similarity
  from public.skill_relations r join public.skill_relation_sets s on s.version = r.version and s.in_force
  where ${tool} in (r.skill_id, r.related_id) order by 1`;
const inForce = async () => {
  const [row] = await db.owner`select version from public.skill_relation_sets where in_force`;
  return row?.version as string;
};

describe("a tool", () => {
  it("is added with its relations by the rule, and with who, when and why", async () => {
    const version = await inForce();
    const wanted = newTool([1, 15]);
    const { code } = await change("save_tool", { tool: wanted });
    expect(Number(code)).toBeGreaterThan(1_000_000);
    const [row] = await changesOf(code);
    expect(row).toMatchObject({ action: "add", version: 1, admin_id: admin.id, before: null });
    expect(row).toMatchObject({ note: "現場の声", after: { ...wanted, retiredOn: null } });
    const pairs = await pairsOf(code);
    expect(pairs.slice(0, 2)).toEqual([
      { other: 1, similarity: 0.7 },
      { other: 15, similarity: 0.7 },
    ]);
    expect(pairs.slice(2).every(({ similarity }) => similarity === 0.5)).toBe(true);
    expect(await inForce()).toBe(version);
  });

  it("put under another item gets other relations, in a new version of the set", async () => {
    const before = await inForce();
    const { code } = await change("save_tool", { tool: newTool([1]) });
    const moved = { tool: newTool([20]), tool_id: Number(code), expected_version: 1 };
    expect(await change("save_tool", moved)).toEqual({ code, version: 2 });
    const after = await inForce();
    expect([after.split("+")[0], after === before]).toEqual([before.split("+")[0], false]);
    expect((await pairsOf(code))[0]).toEqual({ other: 20, similarity: 0.7 });
    const [old] = await db.owner`select count(*)::int from public.skill_relations
      where version = ${before} and related_id = ${code} and skill_id = 1`;
    expect(old?.count).toBe(1);
  });

  it("renamed keeps its version of the relations", async () => {
    const before = await inForce();
    const renamed = { ...names(), keywords: "", items: [2] };
    const [kintone] = await db.owner`select item_id from public.tool_items where tool_id = 1001`;
    const args = { tool: { ...renamed, items: [kintone?.item_id] }, tool_id: 1001 };
    await change("save_tool", { ...args, expected_version: 1 });
    expect(await inForce()).toBe(before);
    expect((await entry("1001"))?.name_ja).toBe(renamed.nameJa);
  });

  it.each([
    ["no item", { items: [] }, "PT422 tool_items_unknown"],
    ["three items", { items: [1, 2, 3] }, "PT422 tool_items_unknown"],
    ["a tool as its item", { items: [1001] }, "PT422 tool_items_unknown"],
    ["a name that another bears", { nameJa: "ＴＡＢＬＥＡＵ" }, "PT409 entry_name_taken"],
    ["no name", { nameJa: " 　" }, "23502"],
    ["a name of 81 letters", { nameJa: "あ".repeat(81) }, "23514"],
  ])("is refused with %s", async (_, part, key) => {
    expect(await refusal("save_tool", { tool: { ...newTool(), ...part } })).toBe(key);
  });

  it("is refused without a reason for the change", async () => {
    const key = await refusal("save_tool", { tool: newTool(), note: "　" });
    expect(key).toBe("PT422 change_note_required");
  });
});

describe("two administrators at once", () => {
  it("one edit is kept, the other is told, and the history has one line more", async () => {
    const { code } = await change("save_theme", { theme: theme() });
    const edit = (actor: typeof admin) => ({
      actor,
      call: "save_theme",
      args: {
        theme: theme(),
        theme_code: code,
        expected_version: 1,
        note: "同時",
        request: randomUUID(),
      },
    });
    const seen = await race(edit(admin), edit(colleague));
    expect(seen.toSorted()).toEqual(["PT409 entry_edited_elsewhere", "ok"]);
    expect((await changesOf(code)).map(({ action }) => action)).toEqual(["add", "edit"]);
  });

  it("one request twice makes one entry; the same form with other content is told", async () => {
    const request = randomUUID();
    const wanted = newTool();
    const move = {
      actor: admin,
      call: "save_tool",
      args: { tool: wanted, note: "二度押し", request },
    };
    expect(await race(move, move)).toEqual(["ok", "ok"]);
    const [row] = await db.owner`select count(*)::int from public.skills
      where name_ja = ${wanted.nameJa}`;
    expect(row?.count).toBe(1);
    expect(await refusal("save_tool", { tool: newTool(), request })).toBe(
      "PT409 entry_edited_elsewhere",
    );
  });

  it("two new tools get two ids", async () => {
    const move = (actor: typeof admin) => ({
      actor,
      call: "save_tool",
      args: { tool: newTool(), note: "同時", request: randomUUID() },
    });
    expect(await race(move(admin), move(colleague))).toEqual(["ok", "ok"]);
  });
});

describe("retiring", () => {
  const retire = (kind: string, code: string, expected_version: number, retired = true) =>
    change("retire_reference", { kind, code, retired, expected_version });

  it("keeps the entry and its name, and can be taken back", async () => {
    const { code } = await change("save_theme", { theme: theme() });
    expect(await retire("theme", code, 1)).toEqual({ code, version: 2 });
    expect(await entry(code)).toMatchObject({ version: 2, edited: true });
    expect((await entry(code))?.retired_on).not.toBeNull();
    expect(await outcome(retire("theme", code, 2))).toBe("PT409 entry_edited_elsewhere");
    await retire("theme", code, 2, false);
    expect((await entry(code))?.retired_on).toBeNull();
    expect((await changesOf(code)).map(({ action }) => action)).toEqual([
      "add",
      "retire",
      "restore",
    ]);
  });

  it("of a reason: nobody may give it any more", async () => {
    const ask = () =>
      db.owner`select private.require_reason('duplicate', 'admin')`.then(
        () => "allowed",
        (error: Error) => error.message,
      );
    expect(await ask()).toBe("allowed");
    await retire("reason", "duplicate", 1);
    expect(await ask()).toBe("reason_unknown");
  });

  it.each([
    ["an unknown kind", "skill", "1"],
    ["an item of the standard", "tool", "1"],
    ["an unknown code", "theme", "own_9999"],
  ])("refuses %s", async (_, kind, code) => {
    expect(await outcome(retire(kind, code, 1))).toBe("PT404 entry_not_found");
  });
});

describe("the seed run over an edited database", () => {
  it("leaves what administrators edited, and corrects the rest", async () => {
    const edited = { nameJa: "見える化ツール", nameEn: "BI tool", keywords: "", items: [3] };
    const [powerBi] = await db.owner`select id, version from public.skills where code = 'power_bi'`;
    await change("save_tool", {
      tool: edited,
      tool_id: powerBi?.id,
      expected_version: powerBi?.version,
    });
    await change("save_theme", {
      theme: theme({ position: 7 }),
      theme_code: "tourism",
      expected_version: 1,
    });
    const { code: own } = await change("save_tool", { tool: newTool([4]) });
    const version = await inForce();
    const mine = await db.owner`select * from public.reference_changes`;
    await db.owner`update public.themes set name_ja = '壊れた' where code = 'manufacturing'`;
    const [tourism, bi, pairs] = [
      await entry("tourism"),
      await entry(String(powerBi?.id)),
      await pairsOf(own),
    ];

    await db.owner.begin((tx) => tx.unsafe(seed).simple());

    expect(await entry("tourism")).toEqual(tourism);
    expect(await entry(String(powerBi?.id))).toEqual(bi);
    const items =
      await db.owner`select item_id from public.tool_items where tool_id = ${powerBi?.id}`;
    expect([...items]).toEqual([{ item_id: 3 }]);
    expect((await entry("manufacturing"))?.name_ja).toBe("製造");
    expect(await inForce()).toBe(version);
    expect(await pairsOf(own)).toEqual(pairs);
    expect(await db.owner`select * from public.reference_changes`).toHaveLength(mine.length);
  });

  it("relates a tool that the set in force does not know", async () => {
    const version = await inForce();
    await db.owner`delete from public.skill_relations
      where version = ${version} and 1014 in (skill_id, related_id)`;
    expect(await pairsOf("1014")).toEqual([]);
    await db.owner.begin((tx) => tx.unsafe(seed).simple());
    expect((await pairsOf("1014")).length).toBeGreaterThan(0);
  });
});

describe("the rule of relations in the database", () => {
  it("is the one of the generator, for every tool of the release", async () => {
    const tables = skillTables();
    const rows = tables.find(({ table }) => table === "skill_relations")?.rows ?? [];
    const version = String(rows[0]?.version);
    const generated = rows
      .filter((row) => Number(row.related_id) > 1000)
      .map((row) => `${row.skill_id}-${row.related_id}: ${row.similarity}`);
    // In a database that nobody has edited.
    const untouched = await freshDatabase();
    const computed = await untouched.owner`select distinct p.* from public.skills s,
      private.tool_pairs(s.id, ${version}) p where s.kind = 'tool'`;
    const seen = computed.map((row) => `${row.skill_id}-${row.related_id}: ${row.similarity}`);
    expect(seen.toSorted()).toEqual(generated.toSorted());
  });
});
