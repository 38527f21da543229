import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../../supabase/demo/accounts";
import { newTalent, PASSWORD, SKILLS } from "./facts";
import { expect, test } from "./fixtures";
import { endSession, enterLogin, logIn, signUp } from "./people/account";
import * as talent from "./people/talent";
import type { Person } from "./person";
import { isSound, isSoundNow } from "./sound";

const IMPORT = "/talent/skills/import";

/** Somebody new with a published profile. */
async function join(person: Person): Promise<void> {
  await signUp(person, "talent");
  await talent.writeProfile(person, newTalent(SKILLS.goals));
}

test("a session that ends while one writes of oneself loses no word, and keeps none", async ({
  person,
}) => {
  const seeker = await person();
  const { words, page } = seeker;
  const email = await signUp(seeker, "talent");
  await talent.writeProfile(seeker, newTalent(SKILLS.goals));
  await seeker.open("/talent/profile/basics");
  const summary = seeker.form().field(words("talent.basics.summary"));
  await summary.fill("紙の帳票をなくす仕事を、長くしてきました。");
  await endSession(page.context());
  await seeker.form().submit(words("talent.profile.save"));
  await seeker.isAt("/login");
  await enterLogin(seeker, email, PASSWORD);
  await seeker.isAt("/talent/profile/basics");
  await seeker.press(words("form.kept.restore"));
  await expect(summary).toHaveValue("紙の帳票をなくす仕事を、長くしてきました。");
  await seeker.form().submit(words("talent.profile.save"));
  await seeker.isAt("/talent/profile/skills");
  expect(await page.evaluate(() => Object.keys(sessionStorage))).not.toContain(
    "musubi.kept.talent.basics",
  );
});

const logInAsTalent = (person: Person) => logIn(person, DEMO_ACCOUNTS.talent, DEMO_PASSWORD);

test.describe("the import of skills", () => {
  const CSV = [
    "スキル名,レベル,裏付け",
    "kintone,3,講座の修了",
    "ゴール設定,2,本人の申告",
    "キントン,4,",
    "kintone,2,",
    "<b>=HYPERLINK(1)</b>,5,資格",
  ].join("\n");

  test("shows what it understood, asks for the rest, and saves only then", async ({ person }) => {
    const seeker = await person();
    const { words, page } = seeker;
    await join(seeker);
    await seeker.open("/talent/profile/skills");
    await seeker.follow(words("skillImport.link"));
    await seeker.form().field(words("skillImport.paste.label")).fill(CSV);
    await seeker.press(words("skillImport.read"));
    await seeker.reads(words("skillImport.sum", { known: 2, unknown: 2, duplicate: 1 }));
    await seeker.reads("<b>=HYPERLINK(1)</b>");
    await isSoundNow(seeker);

    await seeker.open("/talent/profile/skills");
    await expect(page.locator("main")).not.toContainText("kintone");

    await seeker.open(IMPORT);
    await seeker.form().field(words("skillImport.paste.label")).fill(CSV);
    await seeker.press(words("skillImport.read"));
    const form = seeker.form();
    // The level that the profile has, 4, is higher than that of the file.
    const twice = words("skillImport.row.skill", { line: 4 });
    await form.select(twice, "kintone");
    await form.submit(words("skillImport.save"));
    await form.isRefused(twice, words("errors.repeatedSkill"));
    await form.select(twice, words("skillImport.row.leaveOut"));
    await form.submit(words("skillImport.save"));
    await seeker.isAt("/talent/profile/skills");
    await seeker.isTold(words("shell.notices.saved"));
    const held = seeker.form();
    await expect(held.field(words("talent.skills.level", { row: 1 }))).toHaveValue("4");
    await expect(held.field(words("talent.skills.level", { row: 2 }))).toHaveValue("3");
    await expect(held.field(words("talent.skills.evidence", { row: 2 }))).toHaveValue("course");
  });

  test("says what is wrong with a file that it cannot read", async ({ person }) => {
    const seeker = await person();
    const { words, page } = seeker;
    await logInAsTalent(seeker);
    const limits = { rows: 200, kilobytes: 300 };
    const cases = [
      ["noText", "a.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])],
      ["tooLarge", "b.csv", Buffer.alloc(10 * 1024 * 1024, "a")],
      ["tooManyRows", "c.csv", Buffer.from(`skill\n${"x\n".repeat(20_000)}`)],
      ["badJson", "d.json", Buffer.from('{"人材": ')],
      ["noColumns", "e.csv", Buffer.from("名前,値段\n鍋,3")],
    ] as const;
    for (const [problem, name, buffer] of cases) {
      await seeker.open(IMPORT);
      const file = { name, mimeType: "text/csv", buffer };
      await page.locator("input[type=file]").setInputFiles(file);
      await seeker.press(words("skillImport.read"));
      await expect(page.getByRole("alert")).toHaveText(
        words(`skillImport.problems.${problem}`, limits),
      );
    }
    await isSoundNow(seeker);
  });

  test("works without scripts, with a file in Shift_JIS", async ({ person }) => {
    const seeker = await person({ javaScriptEnabled: false });
    const { words, page } = seeker;
    await logInAsTalent(seeker);
    await seeker.open(IMPORT);
    // スキル名, as Excel in Japan writes it.
    const header = Buffer.from([0x83, 0x58, 0x83, 0x4c, 0x83, 0x8b, 0x96, 0xbc]);
    const buffer = Buffer.concat([header, Buffer.from("\r\nNo skill of ours\r\n")]);
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "s.csv", mimeType: "text/csv", buffer });
    await seeker.press(words("skillImport.read"));
    await seeker.reads(words("skillImport.sum", { known: 0, unknown: 1, duplicate: 0 }));
    await seeker.form().submit(words("skillImport.save"));
    await seeker.isAt("/talent/profile/skills");
  });

  test("has templates that it reads itself", async ({ person }) => {
    const seeker = await person();
    const { words, page } = seeker;
    await logInAsTalent(seeker);
    for (const kind of ["csv", "json"]) {
      const template = await page.request.get(`/talent/skills/template.${kind}`);
      await seeker.open(IMPORT);
      const buffer = await template.body();
      const mimeType = "text/plain";
      await page.locator("input[type=file]").setInputFiles({ name: `t.${kind}`, mimeType, buffer });
      await seeker.press(words("skillImport.read"));
      await seeker.reads(words("skillImport.sum", { known: 3, unknown: 0, duplicate: 0 }));
    }
  });
});

test("a qualification is declared, handed in, taken back and deleted, and stays private", async ({
  person,
}) => {
  const seeker = await person();
  const { words, page } = seeker;
  await join(seeker);
  await seeker.open("/talent/qualifications");
  await seeker.follow(words("qualification.add"));
  const form = seeker.form();
  await form.select(words("qualification.form.code"), "応用情報技術者試験");
  await form.field(words("qualification.form.acquiredOn")).fill("2020-12-25");
  await form.submit(words("qualification.form.ask"));
  await form.isRefused(words("qualification.form.number"), words("errors.required"));
  await form.field(words("qualification.form.number")).fill("AP-2020-10-00001");
  await form.submit(words("qualification.form.ask"));
  await seeker.isTold(words("shell.notices.submitted"));
  await seeker.reads(words("qualification.states.submitted"));
  await seeker.follow("応用情報技術者試験");
  await seeker.isAt(/qualifications\/[0-9a-f-]{36}/);
  const address = new URL(page.url()).pathname;
  await seeker.reads("AP-2020-10-00001");
  await isSoundNow(seeker);

  const other = await person();
  await logInAsTalent(other);
  expect(await other.open(address)).toBe(404);

  await seeker.press(words("qualification.actions.withdraw"));
  await seeker.reads(words("qualification.meanings.declared"));
  await page.locator("summary", { hasText: words("qualification.actions.remove") }).click();
  await seeker.press(words("qualification.actions.removeConfirm"));
  await seeker.isTold(words("shell.notices.deleted"));
  await seeker.reads(words("qualification.empty"));
});

test("conditions are confirmed with one press", async ({ person }) => {
  const seeker = await person();
  const { words, page } = seeker;
  await logInAsTalent(seeker);
  await seeker.open("/talent");
  await seeker.press(words("talent.availability.confirm"));
  await seeker.isTold(words("shell.notices.availabilityConfirmed"));
  await seeker.reads(words("talent.availability.today"));
  const again = page.getByRole("button", { name: words("talent.availability.confirm") });
  await expect(again).toHaveCount(0);
});

test("what is just out of reach names its condition; it can be kept, also without scripts", async ({
  person,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const seeker = await person({ javaScriptEnabled });
    const { words, page } = seeker;
    await logInAsTalent(seeker);
    await seeker.open("/talent/openings?tab=near");
    const first = page
      .locator("main li")
      .filter({ has: page.getByRole("heading") })
      .first();
    const [before = ""] = words("explanation.missed.title", { condition: "|" }).split("|");
    await expect(first).toContainText(before);
    await seeker.reads(words("reach.changes.honest"));
    const title = (await first.getByRole("heading").textContent()) ?? "";
    const keep = words("saved.button.keepOne", { title });
    await page.getByRole("button", { name: keep, exact: true }).click();
    const drop = words("saved.button.dropOne", { title });
    await expect(page.getByRole("button", { name: drop, exact: true })).toBeVisible();

    await seeker.open("/talent/saved");
    await expect(seeker.heading(title)).toBeVisible();
    await page.getByRole("button", { name: drop, exact: true }).click();
    await expect(seeker.heading(title)).toHaveCount(0);
  }
});

test("the home page says what to learn, and the opening that it is enough, without scripts", async ({
  person,
}) => {
  const seeker = await person({ javaScriptEnabled: false });
  const { words, page } = seeker;
  await logInAsTalent(seeker);
  await seeker.open("/talent");
  const skills = page.getByRole("region", { name: words("reach.skills.title") });
  await expect(skills).toContainText(words("reach.skills.mapping"));
  await skills.locator('a[href^="/openings/"]').first().click();
  const changes = page.getByRole("region", { name: words("reach.changes.titles.near") });
  const [enough = ""] = words("reach.changes.fits", { after: "|" }).split("|");
  await expect(changes.getByRole("listitem")).toContainText(enough);
  await changes.getByRole("link", { name: words("reach.changes.to.skills") }).click();
  await seeker.isAt("/talent/profile/skills");
});

test("a search is kept, opened and deleted", async ({ person }) => {
  const seeker = await person();
  const { words, page } = seeker;
  await join(seeker);
  await seeker.open("/openings?theme=tourism&mode=remote");
  await seeker.follow(words("saved.searches.save"));
  const form = seeker.form();
  await form.field(words("saved.newSearch.name")).fill("　");
  await form.submit(words("saved.newSearch.save"));
  await form.isRefused(words("saved.newSearch.name"), words("errors.required"));
  await form.field(words("saved.newSearch.name")).fill("温泉の仕事");
  await form.submit(words("saved.newSearch.save"));
  await seeker.isTold(words("shell.notices.saved"));
  await isSoundNow(seeker);
  const open = words("saved.searches.openOne", { name: "温泉の仕事" });
  await page.getByRole("button", { name: open }).click();
  await seeker.isAt("/openings");
  expect(new URL(page.url()).search).toBe("?theme=tourism&mode=remote");

  await seeker.open("/talent/saved");
  const remove = words("saved.searches.removeOne", { name: "温泉の仕事" });
  await page.getByRole("button", { name: remove }).click();
  await seeker.isTold(words("shell.notices.deleted"));
  await seeker.reads(words("saved.searches.empty"));
});

test("own matches: by state, their course, and as CSV", async ({ person }) => {
  const seeker = await person();
  const { words, page } = seeker;
  await logInAsTalent(seeker);
  await seeker.open("/talent/matches?state=connected");
  await seeker.reads(words("match.groups.connected.title"));
  await expect(seeker.heading(words("match.groups.closed.title"))).toHaveCount(0);
  const csv = await page.request.get("/talent/matches.csv?state=connected");
  const [header, ...rows] = (await csv.text()).trim().split("\r\n");
  expect(header).toContain(words("timeline.columns.opening"));
  expect(rows).toHaveLength(await page.locator("main section li").count());

  await page.locator("main section li a").first().click();
  const course = seeker.section(words("timeline.title"));
  await expect(course).toContainText(words("timeline.entries.connect_system"));
});

test("a talent sees what firms see, before and after", async ({ person }) => {
  const seeker = await person();
  const { words, page } = seeker;
  await logInAsTalent(seeker);
  await seeker.open("/talent/card");
  const choice = page.locator("#preview-opening option").nth(1);
  await page.locator("#preview-opening").selectOption((await choice.getAttribute("value")) ?? "");
  await seeker.press(words("preview.show"));
  await expect(seeker.section(words("preview.before"))).not.toContainText(DEMO_ACCOUNTS.talent);
  await expect(seeker.section(words("preview.after"))).toContainText(DEMO_ACCOUNTS.talent);
  await seeker.open("/talent/card?opening=nonsense").then((status) => expect(status).toBe(404));
});

const PAGES = [
  "/talent",
  "/talent/profile",
  "/talent/profile/skills",
  "/talent/openings",
  "/talent/openings?tab=near",
  "/talent/openings?theme=tourism&prefecture=47",
  "/talent/saved",
  "/talent/saved/new?theme=tourism",
  "/talent/matches",
  "/talent/card",
  "/talent/qualifications",
  "/talent/qualifications/new",
  IMPORT,
];

for (const locale of ["ja", "en"] as const) {
  test(`the pages are sound in ${locale}`, async ({ person }) => {
    const seeker = await person({ locale });
    await logInAsTalent(seeker);
    for (const path of PAGES) await isSound(seeker, path);
  });
}

test("the pages are for talents", async ({ person }) => {
  const [visitor, owner] = [await person(), await person()];
  await logIn(owner, DEMO_ACCOUNTS.company, DEMO_PASSWORD);
  for (const path of ["/talent/saved", "/talent/qualifications", "/talent/card", IMPORT]) {
    await visitor.open(path);
    await visitor.isAt("/login");
    expect(await owner.open(path), path).toBe(403);
  }
  const csv = await owner.page.request.get("/talent/matches.csv");
  expect(csv.status()).toBe(403);
});
