import { describe, expect, it } from "vitest";
import { indexOpenings } from "~/features/openings/search/index.server";
import { tellSearchNews } from "~/features/openings/search/tellNews.server";
import { makeAccount, makeTalent, makeWorld, publishOpening } from "./fixtures";
import { freshDatabase } from "./harness";
import { type Actor, call, outcome, SERVICE } from "./support/actors";
import { makeRace } from "./support/race";

const db = await freshDatabase();
const { admin, firm, openingId } = await makeWorld(db);
const race = makeRace(db);

const keep = (actor: Actor, opening_id: string, kept: boolean | null = true) =>
  call<boolean>(db, actor, "keep_opening", { opening_id, kept });
const saveSearch = (actor: Actor, query: string, name: string | null = "検索") =>
  call<string>(db, actor, "save_search", { name, query });
const count = async (table: string, person: { id: string }) => {
  const [row] = await db.owner`select count(*)::int from ${db.owner(table)}
    where account_id = ${person.id}`;
  return row?.count as number;
};

describe("a saved opening", () => {
  it("is kept once and dropped once, however often one asks", async () => {
    const person = await makeTalent(db);
    expect([await keep(person, openingId), await keep(person, openingId)]).toEqual([true, true]);
    expect(await count("saved_openings", person)).toBe(1);
    expect(await keep(person, openingId, false)).toBe(false);
    expect(await keep(person, openingId, null)).toBe(false);
    expect(await count("saved_openings", person)).toBe(0);
  });

  it("by two requests at once is one", async () => {
    const person = await makeTalent(db);
    const args = { opening_id: openingId, kept: true };
    const move = { actor: person, call: "keep_opening", args };
    expect(await race(move, move)).toEqual(["ok", "ok"]);
    expect(await count("saved_openings", person)).toBe(1);
  });

  it("must be open to the public, and stays listed by its title when it has been closed", async () => {
    const person = await makeTalent(db);
    const closing = await publishOpening(db, firm, admin, { title: "閉じる募集" });
    await keep(person, closing);
    await call(db, firm.owner, "close_opening", { opening_id: closing, outcome: "closed" });
    const [row] = await db.owner`select title from public.saved_openings
      where account_id = ${person.id}`;
    expect(row?.title).toBe("閉じる募集");
    expect(await keep(person, closing, false)).toBe(false);
    expect(await outcome(keep(person, closing))).toBe("PT404 opening_not_found");
    const nowhere = "00000000-0000-4000-8000-000000000000";
    expect(await outcome(keep(person, nowhere))).toBe("PT404 opening_not_found");
  });

  it("is for talents, two hundred at most", async () => {
    const newcomer = await makeAccount(db);
    expect(await outcome(keep(newcomer, openingId))).toBe("PT409 basics_first");
    const person = await makeTalent(db);
    const others = Array.from({ length: 200 }, (_, i) => i);
    await db.owner`with made as (
        insert into public.openings (company_id)
        select ${firm.companyId} from unnest(${others}::int[]) returning id
      ) insert into public.saved_openings (account_id, opening_id, title, company_name)
        select ${person.id}, id, 'x', 'x' from made`;
    expect(await outcome(keep(person, openingId))).toBe("PT422 too_many_saved_openings");
  });
});

describe("a saved search", () => {
  it("is one for each query; the same again takes the new name", async () => {
    const person = await makeTalent(db);
    const first = await saveSearch(person, "theme=care", "医療");
    expect(await saveSearch(person, "theme=care", "福祉")).toBe(first);
    const [row] = await db.owner`select name from public.saved_searches where id = ${first}`;
    expect(row?.name).toBe("福祉");
    expect(await count("saved_searches", person)).toBe(1);
  });

  it.each<[string, string, string | null, string]>([
    ["a blank name", "theme=care", "　", "PT422 name_required"],
    ["no name", "theme=care", null, "PT422 name_required"],
    ["a name of 61 letters", "theme=care", "あ".repeat(61), "23514"],
    ["an address elsewhere", "//evil.example/?q=1", "x", "23514"],
    ["a script", "q=<script>", "x", "23514"],
    ["a very long query", `q=${"a".repeat(2000)}`, "x", "23514"],
  ])("not with %s", async (_, query, name, refusal) => {
    const person = await makeTalent(db);
    expect(await outcome(saveSearch(person, query, name))).toBe(refusal);
  });

  it("is for talents, twenty at most", async () => {
    const newcomer = await makeAccount(db);
    expect(await outcome(saveSearch(newcomer, "theme=care"))).toBe("PT409 basics_first");
    const person = await makeTalent(db);
    for (let i = 1; i <= 20; i++) await saveSearch(person, `pay=${i}`);
    expect(await outcome(saveSearch(person, "pay=21"))).toBe("PT422 too_many_saved_searches");
    expect(await outcome(saveSearch(person, "pay=20", "また"))).toBe("allowed");
  });

  it("is opened and removed by its person alone", async () => {
    const [person, other] = [await makeTalent(db), await makeTalent(db)];
    const search_id = await saveSearch(person, "theme=care");
    const open = (actor: Actor) => outcome(call(db, actor, "open_search", { search_id }));
    expect(await open(other)).toBe("PT404 search_not_found");
    expect(await call(db, other, "remove_search", { search_id })).toBe(false);
    expect(await call(db, person, "open_search", { search_id })).toBe("theme=care");
    expect(await call(db, person, "remove_search", { search_id })).toBe(true);
    expect(await call(db, person, "remove_search", { search_id })).toBe(false);
  });

  it("counts what was published since it was last opened, and tells nobody else", async () => {
    const [person, other] = [await makeTalent(db), await makeTalent(db)];
    const search_id = await saveSearch(person, "theme=manufacturing");
    const filters = [{ id: search_id, filter: { themes: ["manufacturing"] } }];
    const news = async (actor: Actor) => {
      const [found] = await call<{ total: number; news: number }[]>(
        db,
        actor,
        "saved_search_news",
        { filters },
      );
      return found?.news;
    };
    expect(await news(person)).toBe(0);
    await publishOpening(db, firm, admin);
    await publishOpening(db, firm, admin, { themeCode: "tourism" });
    expect(await news(person)).toBe(1);
    expect(await news(other)).toBeUndefined();
    await call(db, person, "open_search", { search_id });
    expect(await news(person)).toBe(0);
  });
});

describe("news of a saved search", () => {
  const toldTo = async (person: { id: string }) =>
    db.owner<{ params: { title: string; count: number }; read: boolean }[]>`
      select params, read_at is not null as read from public.notifications
      where account_id = ${person.id} and kind = 'search_news' order by id`;
  const round = async () => {
    await indexOpenings(db.backend);
    await tellSearchNews(db.backend);
  };

  it("are told once, and again only after the last notice was read", async () => {
    const [person, other] = [await makeTalent(db), await makeTalent(db)];
    await saveSearch(person, "q=%E9%85%92%E8%94%B5&theme=manufacturing", "酒蔵");
    await saveSearch(other, "theme=tourism", "観光");
    await round();
    expect(await toldTo(person)).toEqual([]);

    await publishOpening(db, firm, admin, { title: "酒蔵の在庫を見えるようにしたい" });
    await publishOpening(db, firm, admin, { title: "帳票をなくしたい" });
    await Promise.all([round(), round()]);
    const first = { params: { title: "酒蔵", count: 1 }, read: false };
    expect(await toldTo(person)).toEqual([first]);
    expect(await toldTo(other)).toEqual([]);

    await publishOpening(db, firm, admin, { title: "酒蔵の予約を受けたい" });
    await round();
    expect(await toldTo(person)).toEqual([first]);

    await db.owner`update public.notifications set read_at = now() where account_id = ${person.id}`;
    await publishOpening(db, firm, admin, { title: "酒蔵の伝票をやめたい" });
    await round();
    expect(await toldTo(person)).toHaveLength(2);
  });

  it("are none for what the person has looked at, and for a search that is gone", async () => {
    const person = await makeTalent(db);
    const search_id = await saveSearch(person, "theme=manufacturing");
    const gone = await saveSearch(person, "mode=remote");
    await publishOpening(db, firm, admin);
    await call(db, person, "open_search", { search_id });
    await call(db, person, "remove_search", { search_id: gone });
    await round();
    expect(await toldTo(person)).toEqual([]);
    expect(await call(db, SERVICE, "tell_search_news", { filters: [{ id: gone }] })).toBe(0);
  });

  it("wait until the new opening can be found by its words", async () => {
    const person = await makeTalent(db);
    const search = await saveSearch(person, "q=%E9%99%B6%E5%99%A8", "陶器");
    const id = await publishOpening(db, firm, admin, { title: "陶器の注文を電子にしたい" });
    // Longer ago than the minute that a search looks back: had it been asked too early, it would
    // not be asked again.
    await db.owner`update public.saved_searches set told_at = now() - interval '4 minutes',
      seen_at = now() - interval '4 minutes' where id = ${search}`;
    await db.owner`update public.openings set published_at = now() - interval '3 minutes' where id = ${id}`;
    await tellSearchNews(db.backend);
    await round();
    expect(await toldTo(person)).toHaveLength(1);
  });

  it("wait for nobody whose account is being deleted, and hold up no deletion", async () => {
    const person = await makeTalent(db);
    const search = await saveSearch(person, "theme=manufacturing");
    await publishOpening(db, firm, admin);
    const filters = JSON.stringify([{ id: search, filter: { themes: ["manufacturing"] } }]);
    const told = await db.owner.begin(async (deleting) => {
      // As far as the other one gets before it comes to the searches.
      await deleting`select 1 from public.accounts where id = ${person.id} for update`;
      const news = await db.owner.begin(async (telling) => {
        await telling`set local lock_timeout = '2s'`;
        const [row] =
          await telling`select public.tell_search_news(${filters}::text::jsonb) as told`;
        return row?.told as number;
      });
      await deleting`delete from public.saved_searches where account_id = ${person.id}`;
      return news;
    });
    expect(told).toBe(0);
    expect(await toldTo(person)).toEqual([]);
  });

  it("are told by the service alone", async () => {
    const person = await makeTalent(db);
    expect(await outcome(call(db, person, "searches_to_tell", {}))).toBe("42501");
    expect(await outcome(call(db, person, "tell_search_news", { filters: [] }))).toBe("42501");
  });
});
