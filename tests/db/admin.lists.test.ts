import { describe, expect, it } from "vitest";
import { freshDatabase } from "./harness";
import { makeTown } from "./support/town";

const db = await freshDatabase();
const town = await makeTown(db);
const { admin } = town;

interface Row {
  key: string;
  id: string;
  title: string;
  state: string;
  matches: number | null;
  openings: number | null;
}
const page = async (list: string, args: Record<string, unknown> = {}): Promise<Row[]> => {
  const named = { list, ...args };
  const names = Object.keys(named).map((name, index) => `${name} => $${index + 1}`);
  const rows = await db.as(admin.role, { sub: admin.id }, (tx) =>
    tx.unsafe<Row[]>(
      `select * from public.admin_list(${names.join(", ")})`,
      Object.values(named) as never[],
    ),
  );
  return [...rows];
};
const ids = (rows: Row[]) => rows.map(({ id }) => id);

const EXPECTED: Record<string, string[]> = {
  companies: [town.firm.companyId, town.rival.companyId, town.applicant.companyId],
  // No drafts that were never handed in.
  openings: [town.openingId, town.rivalOpeningId, town.pausedId, town.applicantOpeningId],
  talents: [town.talent.id, town.other.id, town.hider.id],
  matches: [town.connectedId, town.unseenId, town.introducedId, town.appliedId],
};

describe.each(Object.keys(EXPECTED))("the list of %s", (list) => {
  it.each(["newest", "oldest", "name"])(
    "by page, %s first, shows everything once",
    async (sort) => {
      const all = await page(list, { sort });
      expect(ids(all).toSorted()).toEqual(EXPECTED[list]?.toSorted());
      const seen: Row[] = [];
      for (;;) {
        const last = seen.at(-1);
        const next = await page(list, { sort, max_rows: 1, ...(last && { after_key: last.key }) });
        if (next.length === 0) break;
        seen.push(...next);
      }
      expect(ids(seen)).toEqual(ids(all));
    },
  );

  it("is narrowed down by state and prefecture", async () => {
    const all = await page(list);
    const state = all[0]?.state ?? "";
    const some = await page(list, { only_state: state });
    expect(ids(some)).toEqual(ids(all.filter((row) => row.state === state)));
    expect(await page(list, { only_prefecture: "47" })).toEqual([]);
    expect(await page(list, { search: "どこにもない言葉%_" })).toEqual([]);
    expect(await page(list, { search: "　" })).toHaveLength(all.length);
  });

  it("says nothing of names, addresses and employers of people", async () => {
    const text = JSON.stringify(await page(list));
    expect(text).not.toMatch(/@|太郎|ジンザイ|勤務先|090-|花子/);
  });
});

describe("what is found", () => {
  it("firms by name in any width, and how much they have", async () => {
    const [firm, ...rest] = await page("companies", { search: "山田製作所" });
    expect([firm?.id, rest]).toEqual([town.firm.companyId, []]);
    expect([firm?.openings, firm?.matches]).toEqual([1, 2]);
  });

  it("talents by a skill, not by their names", async () => {
    const [skill] = await db.owner`select name_ja from public.skills where id = 1`;
    expect(await page("talents", { search: skill?.name_ja })).toHaveLength(3);
    expect(await page("talents", { search: "太郎" })).toEqual([]);
    expect(await page("talents", { search: "person.test" })).toEqual([]);
  });

  it("an unknown list has nothing", async () => {
    expect(await page("accounts")).toEqual([]);
  });
});
