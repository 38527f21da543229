import { readFile } from "node:fs/promises";
import { locales } from "~/i18n/locale";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../../supabase/demo/accounts";
import { NAGANO, NIIGATA, newFirm, newOpening, newTalent, privateWords, SKILLS } from "./facts";
import { expect, test } from "./fixtures";
import { enterLogin, logIn, signUp } from "./people/account";
import * as admin from "./people/admin";
import * as candidates from "./people/candidates";
import * as company from "./people/company";
import * as talent from "./people/talent";
import { isSound } from "./sound";

const NOTE = "在庫の経験が近いです。\n来週、電話で話したいです。";

test("a firm narrows its candidates, keeps, notes, compares and invites", async ({
  person,
  baseURL,
}) => {
  const [owner, coordinator, first, second] = [
    await person(),
    await person(),
    await person(),
    await person(),
  ];
  const { words, page } = owner;
  const [firm, text] = [newFirm(), newOpening(SKILLS.goals)];
  const people = [newTalent(SKILLS.goals, NIIGATA), newTalent(SKILLS.goals, NAGANO)] as const;
  const [niigata, nagano] = [NIIGATA.ja, NAGANO.ja];

  const email = await signUp(owner, "company");
  await company.writeProfile(owner, firm);
  const opening = await company.writeOpening(owner, text);
  await admin.logInAsAdmin(coordinator);
  await admin.approveFirm(coordinator, firm.name);
  await signUp(first, "talent");
  await talent.writeProfile(first, people[0]);
  await signUp(second, "talent");
  await talent.writeProfile(second, people[1]);
  const address = `/company/openings/${opening}`;

  await test.step("filters stand in an address that can be shared", async () => {
    await owner.open(`${address}/candidates`);
    await owner.reads(words("candidate.counts.all", { total: 2 }));
    await candidates.narrowTo(owner, nagano);
    expect(new URL(page.url()).search).toBe(`?prefecture=${NAGANO.code}`);
    await expect(candidates.candidate(owner, niigata)).toHaveCount(0);
    await owner.open(page.url());
    await expect(candidates.candidate(owner, nagano)).toHaveCount(1);
    await expect(candidates.candidate(owner, niigata)).toHaveCount(0);
    await owner.open(`${address}/candidates?prefecture=01`);
    await owner.reads(words("candidate.filter.empty"));
    await owner.open(`${address}/candidates?prefecture=xx&score=many&after=nobody`);
    await owner.reads(words("candidate.counts.all", { total: 2 }));
  });

  const codes = await test.step("each has a code to say aloud, the same everywhere", async () => {
    await owner.open(`${address}/candidates`);
    const shown = [await candidates.codeOf(owner, niigata), await candidates.codeOf(owner, nagano)];
    expect(new Set(shown).size).toBe(2);
    return shown as [string, string];
  });

  await test.step("a card shows what is asked for first, and the rest on demand", async () => {
    const card = candidates.candidate(owner, nagano);
    await expect(card.getByRole("term").filter({ hasText: SKILLS.goals.ja })).toBeVisible();
    const line = card.locator("dt", { hasText: words("match.card.languages") });
    await expect(line).toBeHidden();
    await card.locator("summary", { hasText: words("candidate.card.experience") }).click();
    await expect(line).toBeVisible();
  });

  await test.step("the list is saved as a table without names and handles", async () => {
    await owner.open(`${address}/candidates?prefecture=${NAGANO.code}`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: words("candidate.csv.download") }).click(),
    ]);
    const csv = await readFile(await download.path(), "utf8");
    expect(csv.startsWith("\uFEFF")).toBe(true);
    expect(csv.trimEnd().split("\r\n")).toHaveLength(2);
    expect(csv).toContain(SKILLS.goals.ja);
    expect(csv).toContain(codes[1]);
    expect(csv).not.toContain(codes[0]);
    expect(csv).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
    for (const word of privateWords(people[1])) expect(csv).not.toContain(word);
  });

  await test.step("the shortlist keeps somebody once, with notes", async () => {
    await candidates.shortlist(owner, nagano);
    await owner.follow(words("candidate.shortlist.toNotes"));
    await owner.isAt(`${address}/shortlist`);
    await expect(
      owner.page.getByRole("link", { name: words("candidate.tabs.shortlist", { count: 1 }) }),
    ).toHaveAttribute("aria-current", "page");
    const entry = candidates.candidate(owner, nagano);
    await expect(entry).toContainText(codes[1]);
    await entry.locator("summary", { hasText: words("candidate.notes.write") }).click();
    await owner.press(words("candidate.notes.save"), entry);
    await owner.form(entry).isRefused(words("candidate.notes.body"), words("errors.required"));
    await owner.open(`${address}/shortlist`);
    await candidates.write(owner, nagano, NOTE);
    await expect(entry).toContainText(words("candidate.roles.owner"));
    await owner.open(address);
    await owner.follow(words("candidate.tabs.shortlist", { count: 1 }));
  });

  await test.step("who pauses is not available, and nothing says why", async () => {
    await second.open("/talent");
    await second.form().submit(words("talent.status.pause"));
    await second.isTold(words("shell.notices.profilePaused"));
    await owner.open(`${address}/shortlist`);
    const name = words("candidate.shortlist.unavailable");
    await expect(owner.heading(words("match.card.named", { code: codes[1], name }))).toBeVisible();
    expect(await owner.source()).not.toContain(NOTE.split("\n")[0]);
    await second.form().submit(words("talent.status.resume"));
    await second.isTold(words("shell.notices.profilePublished"));
    await owner.open(`${address}/shortlist`);
    await owner.reads(NOTE.split("\n")[0] ?? "");
  });

  const compared = await test.step("two stand beside each other in a table", async () => {
    await owner.open(`${address}/candidates`);
    const start = page.getByRole("button", { name: words("candidate.compare.start") });
    const more = page.getByRole("button", {
      name: words("candidate.compare.chooseMore", { min: 2 }),
    });
    await expect(more.first()).toBeDisabled();
    await expect(start).toHaveCount(0);
    await candidates.compare(owner, [niigata, nagano]);
    for (const code of codes) await expect(page).toHaveTitle(new RegExp(code));
    const row = page.getByRole("row").filter({
      has: page.getByRole("rowheader", { name: new RegExp(words("match.card.prefecture")) }),
    });
    await expect(row).toContainText(words("candidate.compare.differs"));
    // In the order of the list, which equal scores leave open.
    await expect(row.getByRole("cell")).toHaveCount(2);
    expect((await row.getByRole("cell").allTextContents()).sort()).toEqual(
      [niigata, nagano].sort(),
    );
    return page.url();
  });

  await test.step("strangers in the address of a comparison are left out alike", async () => {
    const handle = /c=([0-9a-f-]{36})/.exec(compared)?.[1];
    await owner.open(`${address}/compare?c=${handle}&c=${crypto.randomUUID()}&c=x`);
    await owner.reads(words("candidate.compare.missing", { count: 1 }));
    await owner.reads(words("candidate.compare.tooFew"));
  });

  await test.step("who misses one condition stands apart and cannot be invited past it", async () => {
    await owner.open(`${address}/candidates`);
    const textVersion = await page.locator("input[name=textVersion]").first().inputValue();
    await owner.follow(words("candidate.tabs.near"));
    const near = page.locator("main li[id^=c-]").first();
    const condition = words("explanation.gates.must_skills.name");
    await expect(near).toContainText(words("explanation.missed.title", { condition }));
    await expect(
      near.getByRole("link", { name: words("candidate.near.review.requirements") }),
    ).toHaveAttribute("href", `${address}/edit/requirements`);
    await expect(page.getByText(words("match.candidates.invite"), { exact: true })).toHaveCount(0);
    const handle = await near.getByRole("checkbox").inputValue();
    const forged = await page.request.post(`${address}/candidates?tab=near`, {
      headers: { Origin: baseURL ?? "" },
      form: { intent: `invite-${handle}`, handle, textVersion, agreed: "on" },
      maxRedirects: 0,
    });
    expect(forged.status()).toBe(422);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: words("candidate.csv.download") }).click(),
    ]);
    const [, first = ""] = (await readFile(await download.path(), "utf8")).split("\r\n");
    expect(first).toContain(condition);
  });

  await test.step("no other firm, talent or administrator reads any of it", async () => {
    const rival = await person();
    await logIn(rival, DEMO_ACCOUNTS.company, DEMO_PASSWORD);
    const paths = ["candidates", "candidates.csv", "shortlist", "compare"];
    for (const path of paths) {
      const answer = await rival.page.request.get(`${address}/${path}`);
      expect(answer.status(), path).toBe(404);
      for (const other of [first, coordinator]) {
        const refused = await other.page.request.get(`${address}/${path}`);
        expect(refused.status(), path).toBe(403);
      }
    }
  });

  for (const locale of locales) {
    await test.step(`the pages are sound in ${locale}`, async () => {
      const reader = await person({ locale });
      await logIn(reader, email);
      await isSound(reader, `${address}/candidates?prefecture=${NAGANO.code}&sort=confirmed`);
      await isSound(reader, `${address}/candidates?tab=near`);
      await isSound(reader, `${address}/shortlist`);
      await isSound(reader, new URL(compared).pathname + new URL(compared).search);
      await isSound(reader, `${address}/compare`);
    });
  }

  await test.step("without scripts it works as well", async () => {
    const plain = await person({ javaScriptEnabled: false });
    await plain.page.goto("/login");
    await enterLogin(plain, email, "tsubame-sanjo-2026");
    await plain.isAt("/company");
    await plain.page.goto(`${address}/candidates`);
    await candidates.narrowTo(plain, niigata);
    await candidates.shortlist(plain, niigata);
    await plain.page.goto(`${address}/shortlist`);
    await candidates.write(plain, niigata, "スクリプトなしのメモ");
    await candidates.compare(plain, [nagano, niigata]);
    await plain.page.goto(`${address}/shortlist`);
    const entry = candidates.candidate(plain, niigata);
    await entry.locator("summary", { hasText: words("candidate.shortlist.remove") }).click();
    await plain.press(words("candidate.shortlist.removeConfirm"), entry);
    await plain.isTold(words("shell.notices.unshortlisted"));
    await expect(entry).toHaveCount(0);
  });

  await test.step("from the comparison the firm invites", async () => {
    await owner.open(compared);
    const next = owner.section(words("candidate.compare.next")).getByRole("listitem");
    const chosen = next.filter({ hasText: nagano });
    await chosen.getByText(words("match.candidates.invite"), { exact: true }).click();
    const form = owner.form(chosen);
    await form.field(words("match.consent.agree")).check();
    await form.submit(words("match.candidates.inviteSubmit"));
    await owner.isTold(words("shell.notices.invited"));
    await expect(owner.page.getByRole("heading", { level: 1 })).toContainText(codes[1]);
    await expect(page).toHaveTitle(new RegExp(codes[1]));
    await owner.open("/company/matches");
    await owner.reads(codes[1]);
  });

  await test.step("the coordinator finds the match by the code it is told", async () => {
    await coordinator.open("/admin?kind=match");
    await coordinator.reads(words("match.coded", { code: codes[1] }));
    await coordinator.open(`/admin/matches?search=${codes[1].toLowerCase()}`);
    const found = coordinator.page.getByRole("row").filter({ hasText: codes[1] });
    await expect(found).toHaveCount(1);
    await found.getByRole("link").click();
    await coordinator.reads(words("match.coded", { code: codes[1] }));
    await coordinator.form().submit(words("admin.match.approve"));
    await coordinator.isTold(words("shell.notices.introduced"));
    await second.open("/talent/matches");
    await second.reads(words("match.coded", { code: codes[1] }));
    await second.follow(text.title);
    await expect(second.page).toHaveTitle(new RegExp(codes[1]));
  });
});

test("no more than four people are ticked, and the address keeps who is", async ({ person }) => {
  const owner = await person();
  const { words, page } = owner;
  await logIn(owner, DEMO_ACCOUNTS.company, DEMO_PASSWORD);
  await owner.open("/company/openings");
  const list = page.locator("a[href$='/candidates']").first();
  await owner.open((await list.getAttribute("href")) ?? "");
  const boxes = page.locator("main input[name=c][type=checkbox]");
  expect(await boxes.count()).toBeGreaterThan(4);
  for (let i = 0; i < 4; i++) await boxes.nth(i).check();
  await owner.reads(words("candidate.compare.chosen", { count: 4, max: 4 }));
  await expect(boxes.nth(4)).toBeDisabled();
  await expect(boxes.nth(4)).toHaveAccessibleDescription(
    words("candidate.compare.full", { max: 4 }),
  );
  await boxes.nth(0).uncheck();
  await expect(boxes.nth(4)).toBeEnabled();
  await owner.open(page.url());
  await owner.reads(words("candidate.compare.chosen", { count: 3, max: 4 }));
});

test("a firm's matches by state, by score and as a table", async ({ person }) => {
  const owner = await person();
  const { words, page } = owner;
  await logIn(owner, DEMO_ACCOUNTS.company, DEMO_PASSWORD);
  await owner.open("/company/matches");
  const views = page.getByRole("navigation", { name: words("match.company.views.label") });
  await views.getByRole("link", { name: new RegExp(words("match.states.connected")) }).click();
  await expect(page).toHaveURL(/waiting=connected/);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([
    words("match.groups.connected.title"),
  ]);
  await owner.follow(words("match.company.views.score"));
  await expect(page).toHaveURL(/waiting=connected&sort=score/);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: words("match.company.csv.download") }).click(),
  ]);
  const lines = (await readFile(await download.path(), "utf8")).trimEnd().split("\r\n");
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines.slice(1)) expect(line).toContain(words("match.states.connected"));
});
