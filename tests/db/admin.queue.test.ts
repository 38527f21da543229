import { describe, expect, it } from "vitest";
import { draftOpening, makeFirm, makeTalent } from "./fixtures";
import { freshDatabase } from "./harness";
import { type Actor, call } from "./support/actors";
import { makeTown } from "./support/town";
import { declare } from "./support/town-qualifications";

const db = await freshDatabase();
const town = await makeTown(db);
const { admin } = town;

interface Item {
  key: string;
  kind: string;
  subject_id: string;
  overdue: boolean;
}
const page = async (args: Record<string, unknown> = {}) => {
  const service = await db.as(admin.role, { sub: admin.id }, (tx) => {
    const names = Object.keys(args);
    const list = names.map((name, index) => `${name} => $${index + 1}`).join(", ");
    return tx.unsafe<Item[]>(
      `select key, kind, subject_id, overdue from public.review_queue(${list})`,
      Object.values(args) as never[],
    );
  });
  return [...service];
};
const ids = (items: Item[]) => items.map(({ subject_id }) => subject_id);

describe("the queue of reviews", () => {
  it("holds firms, openings, matches and qualifications, those that waited longest first", async () => {
    await submittedOpening();
    const items = await page();
    expect(new Set(items.map(({ kind }) => kind))).toEqual(
      new Set(["company", "opening", "match", "qualification"]),
    );
    expect(ids(items)).toContain(town.qualificationId);
    expect(items.map(({ key }) => key)).toEqual(items.map(({ key }) => key).toSorted());
  });

  it("read by page shows everything once, also what began to wait at the same instant", async () => {
    await db.owner`update public.matches set created_at = '2026-11-20T00:00:00.123456Z'
      where state = 'proposed'`;
    await db.owner`update public.companies set status_changed_at = '2026-11-20T00:00:00.123456Z'
      where status = 'submitted'`;
    const all = await page();
    const seen: Item[] = [];
    for (;;) {
      const last = seen.at(-1);
      const next = await page({ max_rows: 1, ...(last && { after_key: last.key }) });
      if (next.length === 0) break;
      seen.push(...next);
    }
    expect(ids(seen)).toEqual(ids(all));
    expect(all.length).toBeGreaterThan(4);
  });

  it("is narrowed down by kind, prefecture, origin and waiting time", async () => {
    expect(ids(await page({ only_kind: "company" }))).toEqual([town.applicant.companyId]);
    expect(await page({ only_prefecture: "47" })).toEqual([]);
    // The firms' openings and firms are in 福井, the person with the qualification is in 東京.
    expect(ids(await page({ only_prefecture: "13" }))).toEqual([town.qualificationId]);
    expect(ids(await page({ only_origin: "application" }))).toEqual([town.appliedId]);
    await db.owner`update public.talent_qualifications set submitted_at = now() - interval '8 days'
      where id = ${town.qualificationId}`;
    await db.owner`update public.companies set status_changed_at = now() - interval '6 days'
      where status = 'submitted'`;
    await db.owner`update public.matches set created_at = now() where state = 'proposed'`;
    expect(ids(await page({ min_days: 7 }))).toEqual([town.qualificationId]);
  });

  it("marks and counts what waits for more than three working days", async () => {
    const items = await page({ only_overdue: true });
    expect(ids(items)).toContain(town.qualificationId);
    expect(items.every(({ overdue }) => overdue)).toBe(true);
    const counts = await db.as(
      admin.role,
      { sub: admin.id },
      (tx) => tx<{ kind: string; waiting: number; overdue: number }[]>`
        select * from public.review_queue_counts()`,
    );
    const all = await page();
    for (const { kind, waiting, overdue } of counts) {
      const own = all.filter((item) => item.kind === kind);
      expect([kind, waiting]).toEqual([kind, own.length]);
      expect([kind, overdue]).toEqual([kind, own.filter((item) => item.overdue).length]);
    }
  });

  it.each([
    // 2026-11-27 is a Friday.
    ["2026-11-26T14:59:00Z", "2026-11-26", 0],
    ["2026-11-26T15:01:00Z", "2026-11-27", 0],
    ["2026-11-27T09:00:00Z", "2026-11-30", 1],
    ["2026-11-27T09:00:00Z", "2026-11-29", 0],
    ["2026-11-28T09:00:00Z", "2026-12-02", 3],
    ["2026-11-20T09:00:00Z", "2026-11-27", 5],
  ])("counts working days from %s to %s: %i", async (since, today, days) => {
    const [row] = await db.owner.begin(async (tx) => {
      await tx`create or replace function private.japan_today() returns date language sql
        stable set search_path = '' as ${tx.unsafe(`$$ select '${today}'::date $$`)}`;
      const rows = await tx`select private.working_days_since(${since}) as days`;
      await tx`create or replace function private.japan_today() returns date language sql
        stable set search_path = '' as $$ select (now() at time zone 'Asia/Tokyo')::date; $$`;
      return rows;
    });
    expect(row?.days).toBe(days);
  });

  async function submittedOpening() {
    const opening_id = await draftOpening(db, town.firm);
    await call(db, town.firm.owner, "submit_opening", { opening_id });
  }
});

describe("the checks of a firm", () => {
  const checks = (company_id: string) =>
    call<Record<string, unknown>>(db, admin, "company_checks", { company_id });

  it("find others of its name, spelled otherwise", async () => {
    const twin = await makeFirm(db, { name: "山田 製作所（株）" });
    const found = await checks(twin.companyId);
    expect(found.sameName).toMatchObject([{ id: town.firm.companyId, status: "approved" }]);
    expect(found.sameNumber).toEqual([]);
    expect(found.numberValid).toBeNull();
  });

  it("find others of its number", async () => {
    const numbered = { corporateNumber: "7000012050002", soleProprietor: false };
    const first = await makeFirm(db, { ...numbered, name: "甲" });
    const second = await makeFirm(db, { ...numbered, name: "乙" });
    const found = await checks(second.companyId);
    expect(found).toMatchObject({ numberValid: true, sameNumber: [{ id: first.companyId }] });
  });

  it.each([
    ["https://www.firm.test/about", "a@firm.test", true],
    ["https://shop.firm.test", "a@firm.test", true],
    ["https://firm.test", "a@mail.firm.test", true],
    ["https://notfirm.test", "a@firm.test", false],
    ["https://firm.test.evil.test", "a@firm.test", false],
    ["https://firm.test", "a@gmail.com", null],
    [null, "a@firm.test", null],
  ])("compare the website %s with the address %s: %j", async (website, contactEmail, fits) => {
    const firm = await makeFirm(db, { website, contactEmail });
    const found = await checks(firm.companyId);
    expect(found.mailFitsSite).toBe(fits);
    expect(JSON.stringify(found)).not.toContain("@");
  });
});

describe("the checks of a qualification", () => {
  it("find the same number of another person, in another spelling", async () => {
    const [one, two] = [await makeTalent(db), await makeTalent(db)];
    const first = await submit(one, "ＦＥ－2019 04 00009");
    const second = await submit(two, "FE-2019-04-00009");
    for (const id of [first, second]) {
      expect(await check(id)).toEqual({
        acquiredInPast: true,
        notExpired: true,
        expiryMissing: false,
        othersWithNumber: 1,
      });
    }
    expect((await check(town.qualificationId))?.othersWithNumber).toBe(0);
  });

  const check = (qualification_id: string) =>
    call<Record<string, unknown>>(db, admin, "qualification_checks", { qualification_id });

  async function submit(person: Actor, number: string) {
    const qualification_id = await declare(db, person, "fe", number);
    await call(db, person, "submit_qualification", { qualification_id });
    return qualification_id;
  }
});
