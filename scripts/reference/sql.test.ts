import { describe, expect, it } from "vitest";
import { literal, putInForce, upsert } from "./sql";

describe("literal", () => {
  it.each([
    ["it's", "'it''s'"],
    ["a\\'; drop table t; --", "'a\\''; drop table t; --'"],
    [null, "null"],
    [0.5, "0.5"],
    [true, "true"],
  ])("%j becomes %s", (value, sql) => {
    expect(literal(value)).toBe(sql);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "a\0b"])("refuses %j", (value) => {
    expect(() => literal(value)).toThrow();
  });
});

describe("upsert", () => {
  it("leaves equal rows untouched", () => {
    expect(upsert({ table: "themes", key: ["code"], rows: [{ code: "x", name_ja: "エ" }] })).toBe(
      "insert into public.themes as t (code, name_ja) values\n('x', 'エ')\n" +
        "on conflict (code) do update set name_ja = excluded.name_ja\n" +
        "where (t.name_ja) is distinct from (excluded.name_ja);\n",
    );
  });

  it("keeps frozen columns of an existing row", () => {
    const rows = [{ version: "1", body: "b" }];
    expect(upsert({ table: "texts", key: ["version"], rows, frozen: ["body"] })).toContain(
      "on conflict (version) do nothing;",
    );
  });

  it("cuts long tables into statements of 500 rows", () => {
    const rows = Array.from({ length: 1001 }, (_, id) => ({ id }));
    expect(upsert({ table: "many", key: ["id"], rows }).match(/insert into/g)).toHaveLength(3);
  });

  it("refuses a row with other columns and a name that is not plain", () => {
    expect(() => upsert({ table: "t", key: ["a"], rows: [{ a: 1 }, { b: 1 }] })).toThrow();
    expect(() => upsert({ table: "t; drop", key: ["a"], rows: [{ a: 1 }] })).toThrow();
  });
});

describe("putInForce", () => {
  it("retires this project's earlier versions and spares the operator's", () => {
    const sql = putInForce({ table: "consent_texts", version: "b", supersedes: ["a"] });
    expect(sql).toContain("set in_force = false where in_force and version in ('a');");
    expect(sql).toContain("and not exists (select from public.consent_texts where in_force);");
  });
});
