import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { DEFAULT_WEIGHTS } from "~/matching";
import {
  applied,
  draftOpening,
  explain,
  makeAdmin,
  makeFirm,
  makeTalent,
  publishOpening,
  submitRevision,
} from "./fixtures";
import { freshDatabase } from "./harness";
import { type Arguments, call } from "./support/actors";
import { functions } from "./support/catalogue";
import { makeRace } from "./support/race";
import { makeTown } from "./support/town";
import { declare } from "./support/town-qualifications";

const db = await freshDatabase();
const town = await makeTown(db);
const { admin } = town;
const colleague = await makeAdmin(db);
const race = makeRace(db);

interface LogRow {
  key: string;
  admin_id: string;
  kind: string;
  action: string;
  subject_id: string;
  title: string | null;
  note: string | null;
}
const log = async (args: Record<string, unknown> = {}): Promise<LogRow[]> => {
  const names = Object.keys(args);
  const list = names.map((name, index) => `${name} => $${index + 1}`).join(", ");
  const rows = await db.as(admin.role, { sub: admin.id }, (tx) =>
    tx.unsafe<LogRow[]>(`select * from public.admin_log(${list})`, Object.values(args) as never[]),
  );
  return [...rows];
};
const newest = async () => (await log({ max_rows: 1 }))[0]?.key;
/** What an act left in the log. */
const leftBy = async (act: () => Promise<unknown>) => {
  const before = await newest();
  await act();
  const rows = await log();
  return rows
    .slice(
      0,
      rows.findIndex(({ key }) => key === before),
    )
    .map(({ kind, action, subject_id }) => `${kind} ${action} ${subject_id}`)
    .toSorted();
};

const change = (more: object) => ({ note: "記録のため", request: randomUUID(), ...more });
const waitingFirm = async () => {
  const firm = await makeFirm(db);
  const openingId = await draftOpening(db, firm);
  await call(db, firm.owner, "submit_opening", { opening_id: openingId });
  return { ...firm, openingId };
};
const waitingOpening = async () => {
  const openingId = await draftOpening(db, town.firm);
  await call(db, town.firm.owner, "submit_opening", { opening_id: openingId });
  return openingId;
};
const waitingMatch = async () => applied(db, await makeTalent(db), town.openingId);
const waitingQualification = async () => {
  const person = await makeTalent(db);
  const id = await declare(db, person, "ap", randomUUID().slice(0, 8));
  await call(db, person, "submit_qualification", { qualification_id: id });
  return id;
};

/** What each function for administrators writes, in the log's own words. */
const ACTS: Record<string, () => Promise<{ args: Arguments; leaves: string[] }>> = {
  approve_company: async () => {
    const { companyId, openingId } = await waitingFirm();
    return {
      args: { company_id: companyId, opening_id: openingId },
      leaves: [`company approve ${companyId}`, `opening approve ${openingId}`],
    };
  },
  return_company: async () => {
    const { companyId, openingId } = await waitingFirm();
    return {
      args: { company_id: companyId, message: "所在地を" },
      leaves: [`company return ${companyId}`, `opening return ${openingId}`],
    };
  },
  approve_opening: async () => {
    const opening_id = await waitingOpening();
    return { args: { opening_id }, leaves: [`opening approve ${opening_id}`] };
  },
  return_opening: async () => {
    const opening_id = await waitingOpening();
    return { args: { opening_id, message: "背景を" }, leaves: [`opening return ${opening_id}`] };
  },
  approve_match: async () => {
    const match_id = await waitingMatch();
    return { args: { match_id }, leaves: [`match approve ${match_id}`] };
  },
  dismiss_match: async () => {
    const match_id = await waitingMatch();
    return {
      args: { match_id, reason: "duplicate" },
      leaves: [`match dismiss ${match_id}`],
    };
  },
  propose_match: async () => {
    const talent_id = (await makeTalent(db)).id;
    return {
      args: { opening_id: town.openingId, talent_id },
      // The id of the match is known only afterwards.
      leaves: ["match propose *"],
    };
  },
  match_contacts: async () => ({
    args: { match_id: town.connectedId, reason: "つながりの確認" },
    leaves: [`contacts read_contacts ${town.connectedId}`],
  }),
  qualification_to_review: async () => {
    const qualification_id = await waitingQualification();
    return {
      args: { qualification_id },
      leaves: [`qualification read_number ${qualification_id}`],
    };
  },
  decide_qualification: async () => {
    const qualification_id = await waitingQualification();
    return {
      args: { qualification_id, decision: "confirm" },
      leaves: [`qualification confirm ${qualification_id}`],
    };
  },
  save_tool: async () => ({
    args: change({ tool: { nameJa: "記録簿", nameEn: "Log book", keywords: "", items: [1] } }),
    leaves: ["tool add *"],
  }),
  save_theme: async () => ({
    args: change({ theme: { nameJa: "記録", nameEn: "Logs", position: 9 } }),
    leaves: ["theme add *"],
  }),
  save_reason: async () => ({
    args: change({
      entry: {
        nameJa: "記録",
        nameEn: "Log",
        position: 9,
        forCompany: true,
        forTalent: false,
        forAdmin: false,
      },
    }),
    leaves: ["reason add *"],
  }),
  save_weights: async () => ({
    args: {
      weights: { ...DEFAULT_WEIGHTS, growth: 13 },
      reason: "記録されることを確かめるため",
      base_version: 1,
      request: randomUUID(),
    },
    leaves: ["weights save 2"],
  }),
  retire_reference: async () => ({
    args: change({ kind: "tool", code: "1002", retired: true, expected_version: 1 }),
    leaves: ["tool retire 1002"],
  }),
};

/** Functions for administrators that only read what the pages of reviews show. */
const READING = [
  "admin_list",
  "admin_log",
  "candidate_codes",
  "company_checks",
  "coordinator_cards",
  "log_people",
  "match_card",
  "match_consent_state",
  "opening_matches",
  "qualification_checks",
  "qualification_queue",
  "reference_usage",
  "review_queue",
  "review_queue_counts",
];

/** What anybody does about the own account; it asks only whether that is an administrator's. */
const OF_ONESELF = ["account_deletion", "delete_account", "whoami"];

describe("every act of an administrator", () => {
  it.each(Object.entries(ACTS))("%s leaves one line for each subject", async (name, prepare) => {
    const { args, leaves } = await prepare();
    const left = await leftBy(() => call(db, admin, name, args));
    const wild = (line: string) =>
      leaves.find((one) => one.endsWith("*") && line.startsWith(one.slice(0, -1)));
    expect(left.map((line) => wild(line) ?? line)).toEqual(leaves);
  });

  it("that is repeated leaves nothing more", async () => {
    const opening_id = await waitingOpening();
    const approve = () => call(db, admin, "approve_opening", { opening_id });
    expect(await leftBy(approve)).toHaveLength(1);
    expect(await leftBy(approve)).toEqual([]);
  });

  it("is among those that this test walks, whichever functions there are", async () => {
    const bodies = await db.owner<{ name: string }[]>`select proname as name from pg_proc
      where pronamespace = 'public'::regnamespace
        and (prosrc like '%require_admin()%' or prosrc like '%is_admin()%')`;
    const known = [...Object.keys(ACTS), ...READING, ...OF_ONESELF];
    const names = bodies.map(({ name }) => name);
    expect(names.filter((name) => !known.includes(name)).toSorted()).toEqual([]);
    expect((await functions(db.owner)).length).toBeGreaterThan(names.length);
  });
});

describe("the log", () => {
  it("read by page shows everything once, newest first", async () => {
    const all = await log({ max_rows: 1000 });
    const seen: LogRow[] = [];
    for (;;) {
      const last = seen.at(-1);
      const next = await log({ max_rows: 7, ...(last && { after_key: last.key }) });
      if (next.length === 0) break;
      seen.push(...next);
    }
    expect(seen.map(({ key }) => key)).toEqual(all.map(({ key }) => key));
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  it("is narrowed down by kind, person, period and subject", async () => {
    const kinds = new Set((await log({ only_kind: "contacts" })).map(({ action }) => action));
    expect(kinds).toEqual(new Set(["read_contacts"]));
    expect(await log({ only_admin: colleague.id })).toEqual([]);
    const today = await log({ since: "2000-01-01", until: "2099-12-31", max_rows: 1000 });
    expect(today).toHaveLength((await log({ max_rows: 1000 })).length);
    expect(await log({ until: "2020-01-01" })).toEqual([]);
    expect(await log({ since: "2099-01-01" })).toEqual([]);
    const own = await log({ only_subject: town.connectedId });
    expect(own.map(({ action }) => action)).toEqual(["read_contacts", "read_contacts", "approve"]);
  });

  it("names what was acted on, and keeps the words", async () => {
    const [row] = await log({ only_subject: town.firm.companyId });
    expect(row).toMatchObject({ kind: "company", action: "approve", title: "株式会社山田製作所" });
    const [contacts] = await log({ only_subject: town.connectedId });
    expect(contacts?.note).toBe("つながりの確認");
  });
});

describe("two administrators at the same instant", () => {
  const both = (call: string, args: Arguments, other = call, otherArgs = args) =>
    race({ actor: admin, call, args }, { actor: colleague, call: other, args: otherArgs });
  const eventsOf = async (table: string, column: string, id: string) => {
    const rows = await db.owner`select action from public.${db.owner(table)}
      where ${db.owner(column)} = ${id} and action in ('approved', 'returned', 'approve', 'dismiss')`;
    return rows.length;
  };

  it("approve a firm: one event", async () => {
    const { companyId, openingId } = await waitingFirm();
    const args = { company_id: companyId, opening_id: openingId };
    expect(await both("approve_company", args)).toEqual(["ok", "ok"]);
    expect(await eventsOf("company_reviews", "company_id", companyId)).toBe(1);
    expect(await log({ only_subject: companyId })).toHaveLength(1);
    expect(await log({ only_subject: openingId })).toHaveLength(1);
  });

  it("approve and return a firm: one is told that it was decided", async () => {
    const { companyId } = await waitingFirm();
    const company_id = companyId;
    const seen = await both("approve_company", { company_id }, "return_company", {
      company_id,
      message: "所在地を",
    });
    expect(seen.toSorted()).toEqual(["PT409 company_not_submitted", "ok"]);
    expect(await eventsOf("company_reviews", "company_id", companyId)).toBe(1);
  });

  it("approve and return an opening: one is told", async () => {
    const opening_id = await publishOpening(db, await makeFirm(db), admin);
    const firm = await db.owner`select company_id from public.openings where id = ${opening_id}`;
    const [member] = await db.owner`select account_id from public.company_members
      where company_id = ${firm[0]?.company_id} and role = 'owner'`;
    const owner = { role: "authenticated" as const, id: member?.account_id as string };
    await submitRevision(db, { companyId: firm[0]?.company_id, owner, editor: owner }, opening_id, {
      title: "新しい題",
    });
    const seen = await both("approve_opening", { opening_id }, "return_opening", {
      opening_id,
      message: "背景を",
    });
    expect(seen.filter((one) => one === "ok")).toHaveLength(1);
    expect(seen.find((one) => one !== "ok")).toBe("PT409 opening_not_submitted");
    expect(await log({ only_subject: opening_id })).toHaveLength(2);
  });

  it("introduce a match: one event; introduce and dismiss: one is told", async () => {
    const first = await waitingMatch();
    expect(await both("approve_match", { match_id: first })).toEqual(["ok", "ok"]);
    expect(await eventsOf("match_events", "match_id", first)).toBe(1);
    const match_id = await waitingMatch();
    const seen = await both("approve_match", { match_id }, "dismiss_match", {
      match_id,
      reason: "duplicate",
    });
    expect(seen.filter((one) => one === "ok")).toHaveLength(1);
    expect(seen.find((one) => one !== "ok")).toMatch(/match_closed|match_already_introduced/);
    expect(await eventsOf("match_events", "match_id", match_id)).toBe(1);
    expect(await log({ only_subject: match_id })).toHaveLength(1);
  });

  it("confirm and return a qualification: both happen in turn or one is told, never twice", async () => {
    const qualification_id = await waitingQualification();
    const seen = await both(
      "decide_qualification",
      { qualification_id, decision: "confirm", expected_version: 2 },
      "decide_qualification",
      { qualification_id, decision: "return", message: "番号を", expected_version: 2 },
    );
    expect(seen.filter((one) => one === "ok")).toHaveLength(1);
    expect(seen.find((one) => one !== "ok")).toMatch(/edited_elsewhere|not_submitted/);
    expect(await log({ only_subject: qualification_id })).toHaveLength(1);
  });

  it("propose the same pair: one match", async () => {
    const talent_id = (await makeTalent(db)).id;
    const args = { opening_id: town.openingId, talent_id };
    expect(await both("propose_match", args)).toEqual(["ok", "ok"]);
    const rows = await db.owner`select id from public.matches
      where opening_id = ${town.openingId} and talent_id = ${talent_id}`;
    expect(rows).toHaveLength(1);
    await explain(db, rows[0]?.id);
  });
});
