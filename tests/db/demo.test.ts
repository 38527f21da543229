import { describe, expect, it } from "vitest";
import { seedDemo } from "../../supabase/demo";
import { freshDatabase, type TestDatabase } from "./harness";
import { SEEDING_MS, seededDatabase, today } from "./support/demo";

const { db, milliseconds, value, counts } = await seededDatabase();

/** Every row of every table of the product, as one digest. */
async function digest(): Promise<string> {
  const tables = await db.owner<{ name: string }[]>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema in ('public', 'private', 'auth') order by 1`;
  const parts = tables.map(
    ({ name }) => `(select coalesce(string_agg(t::text, ',' order by t::text), '') from ${name} t)`,
  );
  return value(`select md5(concat(${parts.join(",")}))`);
}

/** What happened to whom and when, without the ids that functions draw. */
function story({ owner }: TestDatabase) {
  return owner.unsafe(
    `select r.title, u.email, e.action, e.side, e.reason_code, e.created_at::text, x.score
     from match_events e join matches m on m.id = e.match_id
     join opening_revisions r on r.opening_id = m.opening_id and r.revision = m.revision
     join auth.users u on u.id = m.talent_id
     join match_explanations x on x.match_id = m.id and x.viewer = 'admin'
     order by e.created_at, r.title, u.email, e.action`,
  );
}

describe("the size of the demonstration", () => {
  it("has at least sixty firms, in all regions, some of them waiting or sent back", async () => {
    expect(await value("select count(*)::int from companies")).toBeGreaterThanOrEqual(60);
    const regions = await value<number>(
      `select count(distinct p.region)::int from companies c
       join prefectures p on p.code = c.prefecture_code`,
    );
    expect(regions).toBe(await value<number>("select count(*)::int from regions"));
    const states = await counts("select status, count(*) from companies group by 1");
    expect(states.approved).toBeGreaterThanOrEqual(60);
    expect(states.submitted).toBeGreaterThanOrEqual(3);
    expect(states.returned).toBeGreaterThanOrEqual(2);
  });

  it("has at least ninety openings in every state", async () => {
    const states = await counts("select status, count(*) from openings group by 1");
    const total = Object.values(states).reduce((sum, n) => sum + n, 0);
    expect(total).toBeGreaterThanOrEqual(90);
    expect(Object.keys(states).sort()).toEqual([
      "closed",
      "draft",
      "expired",
      "filled",
      "paused",
      "published",
      "returned",
      "submitted",
    ]);
    expect(states.published).toBeGreaterThan(total * 0.6);
  });

  it("has a published opening of every theme, no theme above a third", async () => {
    const themes = await counts(
      `select r.theme_code, count(*) from openings o
       join opening_revisions r on r.opening_id = o.id and r.revision = o.live_revision
       where o.status = 'published' group by 1`,
    );
    expect(Object.keys(themes)).toHaveLength(await value("select count(*)::int from themes"));
    const total = Object.values(themes).reduce((sum, n) => sum + n, 0);
    expect(Math.max(...Object.values(themes))).toBeLessThan(total / 3);
  });

  it("has at least four hundred talents, most of them active, with skills", async () => {
    const states = await counts("select status, count(*) from talent_profiles group by 1");
    const total = Object.values(states).reduce((sum, n) => sum + n, 0);
    expect(total).toBeGreaterThanOrEqual(400);
    expect(Object.keys(states).sort()).toEqual(["active", "draft", "paused"]);
    expect(states.active).toBeGreaterThan(total * 0.85);
    const fewest =
      "select min(n)::int from (select count(*) n from talent_skills group by account_id) s";
    expect(await value(fewest)).toBeGreaterThanOrEqual(8);
  });
});

describe("the qualifications of the demonstration", () => {
  it("are in every state, and the confirmed ones prove skills", async () => {
    const states = await counts("select state, count(*) from talent_qualifications group by 1");
    expect(states).toMatchObject({ declared: 1, submitted: 6, returned: 2 });
    expect(states.confirmed).toBeGreaterThan(50);
    const proved = `select count(distinct account_id)::int from talent_skills
      where evidence = 'certificate'`;
    expect(await value(proved)).toBe(
      await value(
        "select count(distinct account_id)::int from talent_qualifications where state = 'confirmed'",
      ),
    );
  });
});

describe("distributions of the demonstration", () => {
  /** 埼玉, 千葉, 東京, 神奈川, 愛知, 京都, 大阪, 兵庫, 福岡. */
  const BIG = "('11', '12', '13', '14', '23', '26', '27', '28', '40')";
  const share = (table: string) =>
    value<number>(
      `select (count(*) filter (where prefecture_code in ${BIG}))::float / count(*) from ${table}`,
    );

  it("put most talents into the big cities and most firms outside them", async () => {
    const talents = await share("talent_profiles");
    expect(talents).toBeGreaterThan(0.7);
    expect(talents).toBeLessThan(0.9);
    expect(await share("companies")).toBeLessThan(0.2);
  });

  it("have few large firms and many small ones", async () => {
    const sizes = await counts("select employees, count(*) from companies group by 1");
    const small = (sizes["1-5"] ?? 0) + (sizes["6-20"] ?? 0) + (sizes["21-50"] ?? 0);
    const large = sizes["101-300"] ?? 0;
    expect(small).toBeGreaterThan(4 * (large + (sizes["51-100"] ?? 0)) * 0.8);
    expect(large).toBeGreaterThan(0);
  });

  it("have more people at the middle levels than at the ends", async () => {
    const levels = await counts("select level, count(*) from talent_skills group by 1");
    const of = (level: number) => levels[level] ?? 0;
    expect(of(2) + of(3)).toBeGreaterThan(of(1) + of(4) + of(5));
    expect(of(5)).toBeGreaterThan(0);
    expect(of(5)).toBeLessThan(of(4));
  });

  it("leave most openings candidates to choose from", async () => {
    const few = await value<number>(
      `select count(*)::int from openings o where o.status = 'published'
       and (select count(*) from matches m where m.opening_id = o.id) < 3`,
    );
    expect(few).toBeLessThan(8);
  });
});

describe("the texts of the demonstration", () => {
  it("are marked as a demonstration", async () => {
    for (const table of ["companies", "talent_profiles", "openings"]) {
      expect(await value(`select bool_and(is_demo) from ${table}`)).toBe(true);
    }
  });

  it("hold no half-width kana, wrong hyphens or full-width letters", async () => {
    const texts = await db.owner<{ text: string }[]>`
      select concat(name, name_kana, description) as text from companies
      union all select concat(title, problem, outcome, termination_terms) from opening_revisions
      union all select message from opening_reviews where message is not null
      union all select summary from talent_profiles
      union all select concat(family_name, given_name, family_kana, given_kana, employer) from talent_private`;
    const wrong = texts.filter(({ text }) =>
      /[｡-ﾟ\u2010-\u2015\u2212－Ａ-Ｚａ-ｚ０-９]|\p{Script=Han}ー|\p{Script=Katakana}-/u.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it("tell each opening in words of its own", async () => {
    const openings = await db.owner<{ title: string; text: string }[]>`
      select title, concat(problem, outcome) as text from opening_revisions where revision = 1`;
    const known = openings.map(({ title, text }) => ({ title, parts: trigrams(text) }));
    const alike = known.flatMap((one, i) =>
      known
        .slice(i + 1)
        .filter((other) => shared(one.parts, other.parts) > 0.1)
        .map((other) => `${one.title} / ${other.title}`),
    );
    expect(alike).toEqual([]);
  });

  it("use no address and no number that could be somebody's", async () => {
    const contacts = await db.owner<{ email: string; phone: string | null }[]>`
      select email, phone from company_contacts
      union all select contact_email, phone from talent_private`;
    const addresses = contacts.filter(
      ({ email }) => !/@((firms|people)\.)?demo\.musubi\.example$/.test(email),
    );
    expect(addresses).toEqual([]);
    // No number within an area begins with 0 in Japan, and no mobile number with 090-0.
    const numbers = contacts.filter(
      ({ phone }) => phone !== null && !/^(0\d{1,4}-0\d*-0?\d{3,4}|090-0000-0\d{3})$/.test(phone),
    );
    expect(numbers).toEqual([]);
    const phones = contacts.flatMap(({ phone }) => phone ?? []);
    expect(new Set(phones).size).toBe(phones.length);
  });

  it("repeat no opening and no introduction", async () => {
    for (const [column, table] of [
      ["problem", "opening_revisions where revision = 1"],
      ["outcome", "opening_revisions where revision = 1"],
      ["summary", "talent_profiles"],
      ["description", "companies"],
    ]) {
      const query = `select count(*) - count(distinct ${column}) from ${table}`;
      expect([column, Number(await value(query))]).toEqual([column, 0]);
    }
  });

  it("name no registered corporation", async () => {
    const odd = `select count(*)::int from companies
      where not (sole_proprietor or corporate_number ~ '^[1-9]9999')`;
    expect(await value(odd)).toBe(0);
  });
});

/** Every three characters that follow each other. */
function trigrams(text: string): Set<string> {
  return new Set(Array.from({ length: text.length - 2 }, (_, i) => text.slice(i, i + 3)));
}

/** How much of all parts both have, 0 to 1. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((part) => b.has(part)).length;
  return both / (a.size + b.size - both);
}

describe("seeding", () => {
  // By itself about 12 seconds of one core; other tests run beside it, so the bound is wide.
  it("takes less than two minutes, also on a busy machine", () => {
    expect(milliseconds).toBeLessThan(120_000);
  });

  it(
    "tells the same story everywhere",
    async () => {
      const other = await freshDatabase();
      await seedDemo(other.owner, { today });
      expect(await story(other)).toEqual(await story(db));
    },
    SEEDING_MS,
  );

  it("changes nothing the second time", async () => {
    const before = await digest();
    await seedDemo(db.owner, { today });
    expect(await digest()).toBe(before);
  });
});
