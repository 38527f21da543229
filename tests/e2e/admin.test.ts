import { randomInt } from "node:crypto";
import { locales } from "~/i18n/locale";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../../supabase/demo/accounts";
import { expect, test } from "./fixtures";
import { logIn } from "./people/account";
import { logInAsAdmin } from "./people/admin";
import type { Person } from "./person";
import { isSound, isSoundNow } from "./sound";

const LISTS = ["companies", "openings", "talents", "matches"] as const;
const PAGES = [
  "/admin",
  "/admin/log",
  "/admin/engine",
  "/admin/engine/weights",
  "/admin/reference",
  "/admin/reference?kind=theme",
  "/admin/reference?kind=reason",
  "/admin/reference/tool/new",
  "/admin/reference/theme/new",
  "/admin/reference/reason/new",
  "/admin/reference/tool/1001",
  "/admin/reference/theme/tourism",
  "/admin/reference/reason/duplicate",
  ...LISTS.map((list) => `/admin/${list}`),
];
const EXPORTS = [
  "/admin/queue.csv",
  "/admin/log.csv",
  "/admin/reference.csv?kind=reason",
  ...LISTS.map((list) => `/admin/lists.csv?list=${list}`),
];

const NOTE = "現場で使われているため";
const newName = () => `道具${randomInt(100_000, 999_999)}`;

/** Fills in and sends the form of a new entry; answers its address. */
async function add(admin: Person, kind: "tool" | "theme", name: string): Promise<string> {
  const { words, page } = admin;
  await admin.open(`/admin/reference/${kind}/new`);
  const form = admin.form();
  await form.fill({
    [words("adminReference.form.nameJa")]: name,
    [words("adminReference.form.nameEn")]: `Tool ${name.slice(2)}`,
    [words("adminReference.form.note")]: NOTE,
  });
  if (kind === "tool") {
    await form.field(words("adminReference.form.firstItem")).selectOption("1");
  } else await form.fill({ [words("adminReference.form.position")]: "999" });
  await form.submit(words("adminReference.form.add"));
  await admin.isTold(words("shell.notices.saved"));
  return new URL(page.url()).pathname;
}

/** Retires what is open. */
async function retire(admin: Person): Promise<void> {
  const { words } = admin;
  const section = admin.section(words("adminReference.retire.title"));
  await section.getByLabel(words("adminReference.form.note")).fill("提供が終わったため");
  await section.locator("summary").click();
  await section
    .getByRole("button", { name: words("adminReference.retire.retire.confirm") })
    .click();
  // The notice alone may still be that of the change before.
  await expect(admin.section(words("adminReference.retire.restoreTitle"))).toBeVisible();
  await admin.isTold(words("shell.notices.saved"));
}

test("a tool is added, offered, changed, retired, and kept in history and log", async ({
  person,
}) => {
  const [admin, seeker] = [await person(), await person({ javaScriptEnabled: false })];
  const { words, page } = admin;
  const name = newName();
  await logInAsAdmin(admin);
  await admin.open("/admin/reference/tool/new");
  await admin.form().submit(words("adminReference.form.add"));
  await admin.form().isRefused(words("adminReference.form.nameJa"), words("errors.required"));
  const address = await add(admin, "tool", name);
  await admin.reads(NOTE);

  await logIn(seeker, DEMO_ACCOUNTS.talent, DEMO_PASSWORD);
  const offered = async (label: string) => {
    await seeker.open("/talent/profile/skills");
    return seeker.page.locator("main select").last().locator("option", { hasText: label }).count();
  };
  expect(await offered(name)).toBe(1);

  // Somebody else has the old version open.
  const colleague = admin.inAnotherWindow(await page.context().newPage());
  await colleague.open(address);
  const rename = async (window: Person, to: string) => {
    await window.form().field(words("adminReference.form.nameJa")).fill(to);
    await window.page
      .getByLabel(words("adminReference.form.note"))
      .first()
      .fill("名称を直したため");
    await window.form().submit(words("adminReference.form.save"));
  };
  await rename(admin, `${name}改`);
  await admin.isTold(words("shell.notices.saved"));
  await rename(colleague, `${name}別`);
  await expect(colleague.page.getByRole("alert")).toContainText(
    words("refusals.entry_edited_elsewhere"),
  );
  await expect(colleague.form().field(words("adminReference.form.nameJa"))).toHaveValue(
    `${name}別`,
  );
  await isSoundNow(colleague);
  await colleague.page.close();
  expect(await offered(`${name}改`)).toBe(1);

  await retire(admin);
  expect(await offered(name)).toBe(0);
  await admin.open("/admin/log?kind=tool");
  await expect(page.getByRole("row").filter({ hasText: `${name}改` })).toHaveCount(3);
});

test("without scripts a theme is added, a firm can choose it, and it is retired", async ({
  person,
}) => {
  const withoutScripts = { javaScriptEnabled: false };
  const [admin, owner] = [await person(withoutScripts), await person(withoutScripts)];
  const name = newName();
  await logInAsAdmin(admin);
  await add(admin, "theme", name);
  await logIn(owner, DEMO_ACCOUNTS.company, DEMO_PASSWORD);
  const offered = async () => {
    await owner.open("/company/openings/new");
    return owner.page.locator("main select option", { hasText: name }).count();
  };
  expect(await offered()).toBe(1);
  await retire(admin);
  expect(await offered()).toBe(0);
  await admin.open("/admin/reference?kind=theme&shown=retired");
  await admin.reads(name);
});

test("the queue is narrowed down, and a qualification is sent back", async ({ person }) => {
  const admin = await person();
  const { words, page } = admin;
  await logInAsAdmin(admin);
  const filter = page.getByRole("navigation", { name: words("admin.queue.filter") });
  const qualifications = filter.getByRole("link", {
    name: words("admin.queue.kinds.qualification"),
  });
  await qualifications.click();
  // The address changes before the form that is then filled in.
  await expect(qualifications).toHaveAttribute("aria-current", "page");
  await page.getByLabel(words("admin.queue.waitingTime")).selectOption("30");
  await page.getByRole("button", { name: words("common.show") }).click();
  await admin.reads(words("admin.queue.empty"));
  await expect(page).toHaveURL(/kind=qualification.*days=30/);

  await admin.open("/admin?kind=qualification");
  await page.locator("main li h2 a").last().click();
  await admin.isAt(/\/admin\/qualifications\//);
  await isSoundNow(admin);
  const form = admin.form();
  await form.submit(words("admin.decision.sendBack"));
  await form.isRefused(words("admin.decision.messageTalent"), words("errors.required"));
  await form.field(words("admin.decision.messageTalent")).fill("番号をもう一度お確かめください。");
  const address = new URL(page.url()).pathname;
  await form.submit(words("admin.decision.sendBack"));
  await admin.isTold(words("shell.notices.returned"));
  await admin.open(address);
  await admin.reads(words("admin.qualification.states.returned"));
  await admin.reads("番号をもう一度お確かめください。");
});

test("lists are searched, sorted and paged by their address, and exported", async ({ person }) => {
  const admin = await person();
  const { words, page } = admin;
  await logInAsAdmin(admin);
  await admin.open("/admin/companies?search=みのりや&sort=name");
  await expect(page.getByRole("row")).toHaveCount(2);
  await admin.follow("みのりや");
  await admin.isAt(/\/admin\/companies\//);
  await admin.open("/admin/talents?state=active");
  await page.getByRole("link", { name: words("shell.pagination.next") }).click();
  await page.waitForURL(/state=active.*after=/);
  for (const path of EXPORTS) {
    const answer = await page.request.get(path);
    expect(answer.headers()["content-type"], path).toBe("text/csv; charset=utf-8");
    expect((await answer.text()).split("\r\n").length, path).toBeGreaterThan(2);
  }
});

test("a period of the log that ends before it begins is said beside its field", async ({
  person,
}) => {
  const admin = await person({ javaScriptEnabled: false });
  const { words, page } = admin;
  await logInAsAdmin(admin);
  await admin.open("/admin/log?kind=match");
  await page.getByLabel(words("adminLog.since")).fill("2026-11-28");
  const until = page.getByLabel(words("adminLog.until"));
  await until.fill("2026-11-27");
  await page.getByRole("button", { name: words("common.show") }).click();
  await expect(until).toHaveAccessibleDescription(words("adminLog.backwards"));
  await expect(until).toHaveValue("2026-11-27");
  await expect(page.getByLabel(words("adminLog.since"))).toHaveValue("2026-11-28");
  await expect(page.getByLabel(words("adminLog.columns.kind"))).toHaveValue("match");
  await admin.reads(words("adminLog.backwardsHint"));
});

test("nobody else gets in", async ({ person }) => {
  const [owner, seeker, visitor] = [await person(), await person(), await person()];
  await logIn(owner, DEMO_ACCOUNTS.company, DEMO_PASSWORD);
  await logIn(seeker, DEMO_ACCOUNTS.talent, DEMO_PASSWORD);
  const unknown = "00000000-0000-4000-8000-000000000000";
  const paths = [
    ...PAGES,
    ...EXPORTS,
    `/admin/qualifications/${unknown}`,
    `/admin/talents/${unknown}`,
  ];
  for (const path of paths) {
    for (const { page } of [owner, seeker]) {
      expect((await page.request.get(path)).status(), path).toBe(403);
    }
    const answer = await visitor.page.request.get(path, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location?.split("?")[0]], path).toEqual([
      302,
      "/login",
    ]);
  }
});

for (const language of locales) {
  test.describe(language, () => {
    test.use({ language });

    test("the pages of administrators are sound", async ({ person }) => {
      const admin = await person();
      await logInAsAdmin(admin);
      for (const path of PAGES) await isSound(admin, path);
      await admin.open("/admin/talents");
      const profile = await admin.page.locator("main tbody a").first().getAttribute("href");
      await isSound(admin, profile ?? "");
      await isSound(admin, "/admin/reference/tool/5", 404);
      await isSound(admin, "/admin/reference/skill/new", 404);
      await isSound(admin, "/admin/engine/weights?from=999999999", 404);
      // What nobody gave as a key is no key.
      await isSound(admin, "/admin/log?since=2026-11-28&until=2026-11-27");
      await isSound(admin, "/admin/log?after=99999999999999999_act_1&since=2026-02-30&kind=x");
      await isSound(admin, "/admin/companies?after=x&sort=y&prefecture=99");
    });
  });
}
