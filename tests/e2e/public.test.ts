import type { APIRequestContext } from "@playwright/test";
import { locales } from "~/i18n/locale";
import { expect, test } from "./fixtures";
import type { Person } from "./person";
import { isSound, isSoundNow } from "./sound";

/** Out of the demo data: an opening of a miso brewery that counts its stock on paper. */
const STOCK = "味噌と漬物の在庫が紙で、欠品が分からない";
const PAGES = ["/openings", "/how-it-ranks", "/privacy", "/terms", "/accessibility"];

const results = ({ page }: Person) => page.locator("main ul > li h3 a");

/** How many the page says were found. */
async function count(person: Person): Promise<number> {
  const text = await person.heading(/^\d+/).first().innerText();
  return Number(/\d+/.exec(text)?.[0]);
}

async function search(person: Person, words: string): Promise<void> {
  const form = person.page.getByRole("search");
  await form.getByLabel(person.words("search.words")).fill(words);
  await form.getByRole("button", { name: person.words("search.submit"), exact: true }).click();
  await person.page.waitForURL((url) => url.searchParams.get("q") === words);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test("a visitor searches, narrows down, takes conditions away and reads an opening", async ({
      person,
    }) => {
      const visitor = await person({ javaScriptEnabled });
      const { page, words } = visitor;
      await visitor.open("/");
      await page
        .locator("main")
        .getByRole("link", { name: words("search.newest.all") })
        .click();
      await visitor.isAt("/openings");
      const all = await count(visitor);
      expect(all).toBeGreaterThan(5);

      await search(visitor, "在庫");
      await expect(results(visitor).filter({ hasText: STOCK })).toBeVisible();
      const found = await count(visitor);
      expect(found).toBeLessThan(all);

      await page.locator("summary", { hasText: words("search.theme") }).click();
      await page.getByRole("checkbox", { name: "製造", exact: true }).check();
      await page.getByRole("button", { name: words("search.apply") }).click();
      await page.waitForURL((url) => url.searchParams.get("theme") === "manufacturing");
      await expect(results(visitor).filter({ hasText: STOCK })).toBeVisible();
      expect(await count(visitor)).toBeLessThanOrEqual(found);

      const shared = await person({ javaScriptEnabled });
      await shared.open(new URL(page.url()).pathname + new URL(page.url()).search);
      expect(await results(shared).allInnerTexts()).toEqual(await results(visitor).allInnerTexts());

      const chip = words("search.remove", {
        condition: words("search.chips.q", { value: "在庫" }),
      });
      await page.getByRole("link", { name: chip }).click();
      await page.waitForURL((url) => !url.searchParams.has("q"));
      await expect(page.getByRole("checkbox", { name: "製造", exact: true })).toBeChecked();
      await page.getByRole("link", { name: words("search.clear") }).click();
      await page.waitForURL((url) => url.search === "");
      await expect.poll(() => count(visitor)).toBe(all);

      await results(visitor).first().click();
      await page.waitForURL(/\/openings\/[0-9a-f-]{36}$/);
      await visitor.reads(words("opening.view.company"));
      await visitor.reads(/時点/);
    });
  });
}

test("an address that means nothing is answered, and says so", async ({ person }) => {
  const visitor = await person();
  const { words } = visitor;
  const bad = "/openings?theme=nowhere&pay=lots&sort=random&after=first&skill=0&q=%EF%BF%BF";
  expect(await visitor.open(bad)).toBe(200);
  await visitor.reads(words("search.ignoredTitle"));
  expect(await count(visitor)).toBeGreaterThan(5);
  await isSoundNow(visitor);
  expect(await visitor.open("/openings?q=ありえない言葉")).toBe(200);
  await visitor.reads(words("search.emptyTitle"));
  await isSoundNow(visitor);
  expect(await visitor.open(`/openings?q=${"あ".repeat(300)}`)).toBe(200);
  expect(await visitor.open("/openings/00000000-0000-4000-8000-000000000000")).toBe(404);
});

test("the file has what the list has, and runs nothing", async ({ request }) => {
  const answer = await request.get("/openings.csv?q=在庫");
  expect(answer.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  const text = await answer.text();
  expect(text).toContain(STOCK);
  expect(text.startsWith("\uFEFF")).toBe(true);
  const page = await (await request.get("/openings?q=在庫")).text();
  const listed = new Set(page.match(/\/openings\/[0-9a-f-]{36}/g));
  const filed = new Set(text.match(/\/openings\/[0-9a-f-]{36}/g));
  expect(filed).toEqual(listed);
});

test("the front page counts what the list counts", async ({ person }) => {
  const visitor = await person();
  await visitor.open("/openings");
  const listed = await count(visitor);
  await visitor.open("/");
  const numbers = visitor.section(visitor.words("landing.numbers.title"));
  await expect(numbers.locator("dd").first()).toHaveText(`${listed}件`);
  const kpi = visitor.section(visitor.words("landing.kpi.title"));
  await expect(kpi.getByRole("row")).toHaveCount(4);
  await expect(kpi).toContainText("内閣官房");
  await expect(kpi).toContainText("暫定値");
  const map = visitor.section(visitor.words("landing.map.title"));
  const tiles = map.locator("ul a");
  const sum = await tiles.evaluateAll((links) =>
    links.reduce((total, link) => total + Number(/(\d+)件/.exec(link.textContent ?? "")?.[1]), 0),
  );
  expect(sum).toBe(listed);
});

test("for machines: sitemap, feed and robots name published openings alone", async ({
  request,
  person,
}) => {
  const visitor = await person();
  const parsed = async (path: string, tag: string) => {
    const text = await (await request.get(path)).text();
    return visitor.page.evaluate(
      ([xml, name]) => {
        const document = new DOMParser().parseFromString(xml ?? "", "application/xml");
        const texts = [...document.getElementsByTagName(name ?? "")].map(
          (e) => e.textContent ?? "",
        );
        return { broken: document.getElementsByTagName("parsererror").length, texts };
      },
      [text, tag],
    );
  };
  await visitor.open("/");
  const sitemap = await parsed("/sitemap.xml", "loc");
  const feed = await parsed("/feed.xml", "id");
  expect([sitemap.broken, feed.broken]).toEqual([0, 0]);
  const published = await publishedIds(request);
  const mapped = sitemap.texts.flatMap((address) => /openings\/(.{36})$/.exec(address)?.[1] ?? []);
  const fed = feed.texts.flatMap((id) => /^urn:uuid:(.{36})$/.exec(id)?.[1] ?? []);
  expect(mapped.toSorted()).toEqual(published.toSorted());
  expect(fed.length).toBeGreaterThan(0);
  for (const id of fed) expect(published).toContain(id);
  const robots = await (await request.get("/robots.txt")).text();
  for (const path of ["/admin", "/company", "/talent", "/account"]) {
    expect(robots).toContain(`Disallow: ${path}`);
  }
  expect(robots).toMatch(/Sitemap: http.+\/sitemap\.xml/);
  for (const address of sitemap.texts) {
    const path = new URL(address).pathname;
    expect((await request.get(path)).status(), path).toBe(200);
  }
});

/** What the public list has, page by page. */
async function publishedIds(request: APIRequestContext): Promise<string[]> {
  const text = await (await request.get("/openings.csv")).text();
  return [...text.matchAll(/\/openings\/([0-9a-f-]{36})/g)].map(([, id]) => id ?? "");
}

test("an opening tells what it is to whoever shares it", async ({ person }) => {
  const visitor = await person();
  const { page } = visitor;
  await visitor.open("/openings?q=在庫");
  await results(visitor).filter({ hasText: STOCK }).click();
  await page.waitForURL(/\/openings\/[0-9a-f-]{36}$/);
  const meta = (name: string) => page.locator(`meta[property="${name}"]`);
  // The address changes a moment before the page does.
  await expect(meta("og:title")).toHaveAttribute("content", STOCK);
  await expect(meta("og:description")).toHaveAttribute("content", /みのりや/);
  const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
  expect(new URL(canonical ?? "").pathname).toBe(new URL(page.url()).pathname);
  expect(await page.locator('script[type="application/ld+json"]').count()).toBe(0);
});

for (const language of locales) {
  test.describe(language, () => {
    test.use({ language });
    test("the pages for everybody are sound", async ({ person }) => {
      const visitor = await person();
      for (const path of ["/", ...PAGES, "/openings?q=在庫&theme=manufacturing&pay=1000"]) {
        await isSound(visitor, path);
      }
      for (const path of PAGES) {
        await expect(visitor.page.locator(`footer a[href="${path}"]`)).toBeVisible();
      }
    });
  });
}
