import { beforeAll, describe, expect, it } from "vitest";
import { indexOpenings } from "~/features/openings/search/index.server";
import { toTerms, WORD_RULES } from "~/features/openings/search/words";
import { yenPerHour } from "~/matching";
import { draftOpening, makeFirm, makeWorld, publishOpening, submitRevision } from "./fixtures";
import { freshDatabase } from "./harness";
import { type Actor, ANONYMOUS, call, outcome, SERVICE } from "./support/actors";

interface Answer {
  total: number;
  openings: { id: string; title: string; hourlyPay: number | null; expiresOn: string }[];
  next: { key: string; id: string } | null;
}

const db = await freshDatabase();
const world = await makeWorld(db);
const { admin, firm, rival, talent, openingId } = world;

const search = (filter: object = {}, rest: object = {}, actor: Actor = ANONYMOUS) =>
  call<Answer>(db, actor, "search_openings", { filter, ...rest });
const titles = async (filter: object, rest: object = {}) =>
  (await search(filter, rest)).openings.map(({ title }) => title);
const found = async (words: string) => (await titles({ terms: toTerms(words) })).toSorted();

const TEXTS = {
  stock: {
    title: "紙の在庫表をやめたい",
    outcome: "すぐに欠品が分かる。",
    problem: "倉庫の在庫管理ができず、欠品に気づきません。キントーンを試しました。",
  },
  booking: {
    title: "予約サイトをまとめたい",
    outcome: "二重に売らない。",
    problem: "東京都のお客様が多い旅館です。ＷＥＢサイトとＦＡＸで受けています。",
    themeCode: "tourism",
    prefectureCode: "26",
    municipalityCode: null,
    workMode: "remote",
    engagementTypes: ["pro_bono"],
    payMin: null,
    payMax: null,
    payUnit: null,
    paymentDays: null,
    hoursMin: 2,
    hoursMax: 4,
    requirements: [{ skillId: 5, level: 2, weight: 1, must: false }],
  },
  snow: {
    title: "除雪の依頼を地図で見たい",
    outcome: "済んだ道が分かる。",
    problem: "電話で受けて、帳面に書いています。",
    themeCode: "disaster",
    prefectureCode: "15",
    municipalityCode: "152137",
    workMode: "onsite",
    onsiteDays: 8,
    payUnit: "month",
    payMin: 50_000,
    payMax: 300_000,
    hoursMin: 20,
    hoursMax: 30,
  },
};

beforeAll(async () => {
  await db.owner`update public.openings set status = 'closed'`;
  for (const text of Object.values(TEXTS)) await publishOpening(db, firm, admin, text);
  await indexOpenings(db.backend);
});

describe("words", () => {
  it.each([
    ["在庫", [TEXTS.stock.title]],
    ["管理", [TEXTS.stock.title]],
    ["在庫管理", [TEXTS.stock.title]],
    ["在庫表", [TEXTS.stock.title]],
    ["欠品", [TEXTS.stock.title]],
    ["キントーン", [TEXTS.stock.title]],
    ["きんとーん", [TEXTS.stock.title]],
    ["ｷﾝﾄｰﾝ", [TEXTS.stock.title]],
    ["在庫　キントーン", [TEXTS.stock.title]],
    ["在庫　除雪", []],
    ["web", [TEXTS.booking.title]],
    ["fax", [TEXTS.booking.title]],
    ["東京", [TEXTS.booking.title]],
    // 京都府 is where the work is; 東京都 alone would not do.
    ["京都", [TEXTS.booking.title]],
    ["新潟県燕市", [TEXTS.snow.title]],
    ["niigata", [TEXTS.snow.title]],
    ["防災", [TEXTS.snow.title]],
    ["都のお客", [TEXTS.booking.title]],
    [
      "山田製作所",
      Object.values(TEXTS)
        .map(({ title }) => title)
        .toSorted(),
    ],
    ["ありえない言葉", []],
    [
      "!!!",
      Object.values(TEXTS)
        .map(({ title }) => title)
        .toSorted(),
    ],
  ])("%s", async (words, expected) => {
    expect(await found(words)).toEqual(expected);
  });

  it("of 東京都 are not found by 京都", async () => {
    const text = { title: "東京都の店", prefectureCode: "13", municipalityCode: null };
    const id = await publishOpening(db, firm, admin, text);
    await indexOpenings(db.backend);
    expect(await found("京都")).toEqual([TEXTS.booking.title]);
    expect(await found("東京都")).toContain(text.title);
    await db.owner`update public.openings set status = 'closed' where id = ${id}`;
  });

  it.each(["'", "\\", "':*", "a & b | !c", "<->", "(((", ""])("%s is no syntax", async (term) => {
    expect((await search({ terms: [term] })).total).toBeGreaterThanOrEqual(0);
  });

  it("of a new revision replace those of the old one", async () => {
    const id = await publishOpening(db, firm, admin, { title: "古い見出しの味噌" });
    await indexOpenings(db.backend);
    expect(await found("味噌")).toEqual(["古い見出しの味噌"]);
    await submitRevision(db, firm, id, { title: "新しい見出しの醤油" });
    expect(await found("醤油")).toEqual([]);
    await call(db, admin, "approve_opening", { opening_id: id });
    expect(await found("味噌"), "words of the old revision").toEqual([]);
    expect(await titles({}), "listed before it is indexed").toContain("新しい見出しの醤油");
    await indexOpenings(db.backend);
    expect(await found("醤油")).toEqual(["新しい見出しの醤油"]);
    await db.owner`update public.openings set status = 'closed' where id = ${id}`;
  });
});

describe("the index", () => {
  const index = { opening_id: openingId, revision: 1, rules: WORD_RULES, words: "'偽':1" };

  it.each([
    ["a visitor", ANONYMOUS],
    ["a talent", talent],
    ["a member of the firm", firm.owner],
    ["an administrator", admin],
  ])("is not written by %s", async (_, actor) => {
    expect(await outcome(call(db, actor, "index_opening", index))).toBe("42501");
    expect(await outcome(call(db, actor, "openings_awaiting_index", { rules: 1 }))).toBe("42501");
  });

  it("has nothing left to do once it is done", async () => {
    await indexOpenings(db.backend);
    expect(await call(db, SERVICE, "openings_awaiting_index", { rules: WORD_RULES })).toEqual([]);
    const rows = await call<unknown[]>(db, SERVICE, "openings_awaiting_index", { rules: 999 });
    expect(rows.length).toBe(3);
  });

  it("is made anew after a day, for names of skills may have been mended", async () => {
    await db.owner`update private.opening_words set indexed_at = now() - interval '25 hours'`;
    const rows = await call<unknown[]>(db, SERVICE, "openings_awaiting_index", {
      rules: WORD_RULES,
    });
    expect(rows.length).toBe(3);
    await indexOpenings(db.backend);
  });

  it("takes no words for a revision that is not live", async () => {
    expect(await call(db, SERVICE, "index_opening", { ...index, revision: 2 })).toBe(false);
  });
});

describe("filters", () => {
  const { stock, booking, snow } = TEXTS;
  it.each([
    [{ themes: ["tourism"] }, [booking.title]],
    [{ themes: ["tourism", "disaster"] }, [booking.title, snow.title]],
    [{ prefectures: ["15"] }, [snow.title]],
    [{ skills: ["5"] }, [booking.title]],
    [{ skills: ["1"] }, [stock.title, snow.title]],
    [{ modes: ["remote"] }, [booking.title]],
    [{ engagements: ["pro_bono"] }, [booking.title]],
    [{ pay: 3_000 }, [stock.title]],
    [{ pay: 2_300 }, [stock.title, snow.title]],
    [{ hours: 5 }, [stock.title, booking.title]],
    [{ hours: 1 }, []],
    [{ themes: ["tourism"], modes: ["onsite"] }, []],
    [{ themes: [], pay: null }, [stock.title, booking.title, snow.title]],
  ])("%j", async (filter, expected) => {
    expect((await titles(filter)).toSorted()).toEqual(expected.toSorted());
    expect((await search(filter)).total).toBe(expected.length);
  });

  it("compare pay as the engine converts it", async () => {
    const { openings } = await search();
    const { payMax: amount } = TEXTS.snow;
    const hourly = yenPerHour({ amount, unit: "month" }, TEXTS.snow.hoursMax, null) ?? Number.NaN;
    const paid = openings.find(({ title }) => title === snow.title);
    expect(paid?.hourlyPay).toBe(Math.round(hourly));
    for (const [unit, hours, months] of [
      ["hour", 10, null],
      ["month", 7, null],
      ["total", 13, 5],
      ["total", 13, null],
    ] as const) {
      const [row] = await db.owner`select private.hourly_pay(123456, ${unit}, ${hours}, ${months})`;
      const engine = yenPerHour({ amount: 123_456, unit }, hours, months);
      if (engine === null) expect(row?.hourly_pay).toBeNull();
      else expect(row?.hourly_pay).toBeCloseTo(engine, 6);
    }
  });
});

describe("openings that are not public", () => {
  it("are never found, whoever asks", async () => {
    const hidden = {
      draft: await draftOpening(db, firm, { title: "下書き" }),
      paused: await publishOpening(db, firm, admin, { title: "停止中" }),
      expired: await publishOpening(db, firm, admin, { title: "期限切れ" }),
    };
    const stranger = await makeFirm(db, { name: "未承認商店" });
    const waiting = await draftOpening(db, stranger, { title: "審査中" });
    await call(db, stranger.owner, "submit_opening", { opening_id: waiting });
    await indexOpenings(db.backend);
    await call(db, firm.owner, "pause_opening", { opening_id: hidden.paused });
    await db.owner`update public.openings set expires_on = '2020-01-01' where id = ${hidden.expired}`;
    for (const actor of [ANONYMOUS, firm.owner, rival.owner, talent, admin, SERVICE]) {
      const { openings, total } = await search({}, { page_size: 500 }, actor);
      expect(total).toBe(3);
      expect(openings.map(({ title }) => title).toSorted()).toEqual(
        Object.values(TEXTS)
          .map(({ title }) => title)
          .toSorted(),
      );
      expect((await search({ terms: ["停止 中"] }, {}, actor)).total).toBe(0);
    }
    const related = await call<{ ofFirm: { title: string }[] }>(db, ANONYMOUS, "related_openings", {
      opening_id: hidden.paused,
    });
    expect(related).toEqual({ ofFirm: [], similar: [] });
  });
});

describe("pages", () => {
  beforeAll(async () => {
    for (let n = 0; n < 11; n += 1) {
      await publishOpening(db, rival, admin, {
        title: `頁${n}`,
        payMin: null,
        payMax: 1000 + (n % 3),
      });
    }
    // Moments and days that several share: the order within is by id.
    await db.owner`update public.openings set published_at = date_trunc('hour', published_at),
      expires_on = '2099-01-01' where company_id = ${rival.companyId}`;
  });

  it.each(["newest", "pay", "deadline"])("by %s have no gap and no repetition", async (sort) => {
    const all = await search({}, { sort, page_size: 500 });
    expect(all.openings.length).toBe(all.total);
    expect(all.next).toBeNull();
    const seen: string[] = [];
    let rest: object = {};
    for (let page = 0; page < 20; page += 1) {
      const { openings, next, total } = await search({}, { sort, page_size: 3, ...rest });
      expect(total).toBe(all.total);
      seen.push(...openings.map(({ id }) => id));
      if (!next) break;
      rest = { after_key: next.key, after_id: next.id };
    }
    expect(seen).toEqual(all.openings.map(({ id }) => id));
  });

  it("are in the order that was asked for", async () => {
    const pays = (await search({}, { sort: "pay", page_size: 500 })).openings.map(
      ({ hourlyPay }) => hourlyPay ?? -1,
    );
    expect(pays).toEqual(pays.toSorted((a, b) => b - a));
    const days = (await search({}, { sort: "deadline", page_size: 500 })).openings.map(
      ({ expiresOn }) => expiresOn,
    );
    expect(days).toEqual(days.toSorted());
  });

  it("stay where they were when something new arrives", async () => {
    const first = await search({}, { page_size: 3 });
    const id = await publishOpening(db, rival, admin, { title: "あとから" });
    const { key, id: last } = first.next ?? { key: "0", id: "" };
    const second = await search({}, { page_size: 500, after_key: key, after_id: last });
    const ids = second.openings.map((opening) => opening.id);
    expect(ids).not.toContain(id);
    expect(ids.length).toBe(first.total - 3);
  });

  it("are never larger than 500 nor smaller than 1", async () => {
    expect((await search({}, { page_size: 0 })).openings.length).toBe(1);
    expect((await search({}, { page_size: -5 })).openings.length).toBe(1);
  });
});

describe("sums and neighbours", () => {
  it("are counted from what there is", async () => {
    const counts = await call<Record<string, unknown>>(db, ANONYMOUS, "public_counts", {});
    const { total } = await search({});
    expect(counts).toMatchObject({ openings: total, companies: 2, talents: 2, hasDemo: false });
    expect(counts.prefectures).toBe(3);
    expect(counts.introductions).toBe(0);
    expect(counts.byPrefecture).toMatchObject({ "26": 1, "15": 1 });
  });

  it("of an opening are of its firm, or like it", async () => {
    const [stock] = (await search({ terms: ["在庫 表"] })).openings;
    const related = await call<Record<"ofFirm" | "similar", { title: string }[]>>(
      db,
      ANONYMOUS,
      "related_openings",
      { opening_id: stock?.id },
    );
    expect(related.ofFirm.map(({ title }) => title).toSorted()).toEqual(
      [TEXTS.booking.title, TEXTS.snow.title].toSorted(),
    );
    expect(related.similar.length).toBe(4);
    for (const { title } of related.similar) expect(title).toMatch(/頁|あとから/);
  });
});
