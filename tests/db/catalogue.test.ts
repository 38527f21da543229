import { describe, expect, it } from "vitest";
import {
  ADMIN_FUNCTIONS,
  ADMIN_INNER_DEFINERS,
  ADMIN_INNER_INVOKERS,
  ADMIN_SEQUENCES,
  ADMIN_TABLES,
} from "./expectations/admin";

import { ENGINE_BY_SERVICE, ENGINE_DEFINERS, ENGINE_TABLES } from "./expectations/engine";
import {
  NOTIFICATION_DEFINERS,
  NOTIFICATION_INVOKERS,
  NOTIFICATIONS_BY_PEOPLE,
  NOTIFICATIONS_BY_SERVICE,
} from "./expectations/functions-notifications";
import { CALLED_BY_ROLES, INNER_DEFINERS, INNER_INVOKERS } from "./expectations/functions-private";
import {
  BY_AUTHENTICATED,
  BY_SERVICE,
  BY_VISITORS,
  RELATIONS_OF_ALL,
  RELATIONS_OF_PEOPLE,
} from "./expectations/functions-public";
import { QUALIFICATION_TABLES } from "./expectations/qualifications";
import { REFERENCE_TABLES, SEQUENCES } from "./expectations/reference";
import { SAVED_TABLES } from "./expectations/saved";
import { BY_EVERYONE, SEARCH_TABLES } from "./expectations/search";
import { ACCOUNT_TABLES } from "./expectations/tables-accounts";
import { MATCH_TABLES } from "./expectations/tables-matches";
import { MEMBER_TABLES } from "./expectations/tables-members";
import { NOTIFICATION_TABLES } from "./expectations/tables-notifications";
import { OPENING_TABLES } from "./expectations/tables-openings";
import { SHORTLIST_TABLES } from "./expectations/tables-shortlists";
import { TALENT_TABLES } from "./expectations/tables-talents";
import type { FunctionRule, TableRule } from "./expectations/types";
import { freshDatabase } from "./harness";
import { become, outcome } from "./support/actors";
import { functions, tableGrants, tableSecurity } from "./support/catalogue";
import { digester } from "./support/digest";
import { CALLER_NAMES, CALLERS, makeTown } from "./support/town";
import { visibleRows } from "./support/visible";

const OWN_TABLES = {
  ...ACCOUNT_TABLES,
  ...MEMBER_TABLES,
  ...OPENING_TABLES,
  ...MATCH_TABLES,
  ...TALENT_TABLES,
  ...QUALIFICATION_TABLES,
  ...SAVED_TABLES,
  ...NOTIFICATION_TABLES,
  ...SEARCH_TABLES,
  ...ADMIN_TABLES,
  ...SHORTLIST_TABLES,
  ...ENGINE_TABLES,
};
const REFERENCE: Pick<TableRule, "grants" | "policies"> = {
  grants: { anon: "select", authenticated: "select", service_role: "all" },
  policies: ["select anon", "select authenticated"],
};
const TABLES: Record<string, Pick<TableRule, "grants" | "policies">> = {
  ...OWN_TABLES,
  ...Object.fromEntries(REFERENCE_TABLES.map((name) => [name, REFERENCE])),
};

const db = await freshDatabase();
const town = await makeTown(db);

describe("tables, views and sequences", () => {
  it("grant what is listed and nothing else", async () => {
    const expected = Object.fromEntries([
      ...Object.entries(TABLES).map(([name, { grants }]) => [name, grants]),
      ...[...SEQUENCES, ...ADMIN_SEQUENCES].map((name) => [
        name,
        { service_role: "select, update, usage" },
      ]),
    ]);
    expect(await tableGrants(db.owner)).toEqual(expected);
  });

  it("have row-level security and the listed policies", async () => {
    const seen = await tableSecurity(db.owner);
    const expected = Object.entries(TABLES).map(([name, { policies }]) => ({
      name,
      policies,
      secured: true,
    }));
    expect([...seen].sort(byName)).toEqual(expected.sort(byName));
  });

  it("have a policy for every command granted to a visitor", () => {
    const missing = Object.entries(TABLES).flatMap(([name, { grants, policies }]) =>
      (["anon", "authenticated"] as const).flatMap((role) =>
        commandsOf(grants[role])
          .filter((command) => !policies.includes(`${command} ${role}`))
          .map((command) => `${name}: ${command} ${role}`),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe("rows that each caller sees", () => {
  const cases = Object.entries(OWN_TABLES).flatMap(([table, { label, visible }]) =>
    visible.flatMap(({ to, rows }) => to.map((caller) => ({ table, label, caller, rows }))),
  );

  it.each(cases)("of $table: $caller", async ({ table, label, caller, rows }) => {
    expect(await visibleRows(db, town, caller, table, label)).toEqual(rows);
  });

  it("are decided for every table and caller", () => {
    expect(cases.length).toBe(Object.keys(OWN_TABLES).length * CALLER_NAMES.length);
  });

  it.each(REFERENCE_TABLES)("of the reference table %s: all, for everyone", async (table) => {
    const [all] = await db.owner`select count(*)::int from public.${db.owner(table)}`;
    expect(all?.count).toBeGreaterThan(0);
    for (const caller of ["anonymous", "newcomer", "admin"] as const) {
      const seen = await visibleRows(db, town, caller, table, "1");
      expect(seen).toEqual([all?.count === 1 ? "1" : `1 ×${all?.count}`]);
    }
  });
});

describe("rows that a caller writes past the functions", () => {
  const visitors = CALLER_NAMES.filter((caller) => caller !== "service");
  const writes = (table: string, firstColumn: string) => [
    `insert into ${table} default values`,
    `delete from ${table}`,
    `truncate ${table}`,
    `update ${table} set ${firstColumn} = default`,
  ];

  it.each(Object.keys(TABLES))("%s: refused", async (table) => {
    const [column] = await db.owner<{ attname: string }[]>`select attname from pg_attribute
      where attrelid = ${table}::regclass and attnum = 1`;
    const statements = writes(table, column?.attname ?? "");
    const seen = await Promise.all(
      visitors.flatMap((caller) => statements.map((each) => outcome(run(caller, each)))),
    );
    expect(new Set(seen)).toEqual(new Set(["42501"]));
  });

  it("the language of the own account is the only exception", async () => {
    const take = await digester(db.owner, { reference: true });
    const set = (assignment: string) =>
      run("talent", `update accounts set ${assignment} returning id`).catch((e) => e.code);
    expect(await set("locale = 'en'")).toEqual([{ id: town.talent.id }]);
    const before = await take();
    expect(await set("locale = 'fr'")).toBe("23514");
    expect(await set("deleted_at = null")).toBe("42501");
    expect(await set(`id = '${town.admin.id}'`)).toBe("42501");
    expect(await take()).toEqual(before);
  });

  async function run(caller: (typeof CALLER_NAMES)[number], statement: string): Promise<unknown> {
    return db.owner.begin(async (tx) => {
      await become(tx, CALLERS[caller](town));
      return [...(await tx.unsafe(statement))];
    });
  }
});

describe("functions", () => {
  it("are listed with who may execute them, run by whose rights, and a fixed search path", async () => {
    const grant = (names: string[], execute: string[], definer = true) =>
      names.map((name): [string, FunctionRule] => [name, { execute, definer }]);
    const expected = Object.fromEntries([
      ...grant(BY_EVERYONE, ["anon", "authenticated", "service_role"]),
      ...grant(BY_AUTHENTICATED, ["authenticated"]),
      ...grant(ADMIN_FUNCTIONS, ["authenticated"]),
      ...grant(BY_SERVICE, ["service_role"]),
      ...grant(BY_VISITORS, ["anon", "authenticated"]),
      ...grant(RELATIONS_OF_ALL, ["anon", "authenticated", "service_role"], false),
      ...grant(RELATIONS_OF_PEOPLE, ["authenticated", "service_role"], false),
      ...grant(INNER_DEFINERS, []),
      ...grant(NOTIFICATIONS_BY_PEOPLE, ["authenticated"]),
      ...grant(NOTIFICATIONS_BY_SERVICE, ["service_role"]),
      ...grant(NOTIFICATION_DEFINERS, []),
      ...grant(NOTIFICATION_INVOKERS, [], false),
      ...grant(ENGINE_BY_SERVICE, ["service_role"]),
      ...grant(ENGINE_DEFINERS, []),
      ...grant(ADMIN_INNER_DEFINERS, []),
      ...grant(ADMIN_INNER_INVOKERS, [], false),
      ...grant(INNER_INVOKERS, [], false),
      ...Object.entries(CALLED_BY_ROLES),
    ]);
    const facts = await functions(db.owner);
    const seen = facts.map(({ name, execute, definer }) => [name, { execute, definer }]);
    expect(Object.fromEntries(seen)).toEqual(expected);
    const settings = new Set(facts.map((fact) => fact.settings.join()));
    expect(settings).toEqual(new Set(['search_path=""']));
  });
});

function commandsOf(grants = ""): string[] {
  if (grants === "all") return ["select", "insert", "update", "delete"];
  return grants.split(", ").flatMap((grant) => grant.replace(/\(.*/, "") || []);
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
