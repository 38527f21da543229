import { DEMO_ACCOUNTS } from "../../supabase/demo/accounts";
import { newEmail, PASSWORD } from "./facts";
import { expect, test } from "./fixtures";
import { enterLogin, logIn, logOut, signUp } from "./people/account";

test("a wrong password says nothing about the address", async ({ person }) => {
  const visitor = await person();
  const { words } = visitor;
  for (const email of [DEMO_ACCOUNTS.talent, newEmail("nobody")]) {
    await visitor.open("/login");
    await enterLogin(visitor, email, "not-the-password");
    await expect(visitor.page.getByRole("alert")).toContainText(words("refusals.login_failed"));
    await expect(visitor.form().field(words("auth.email"))).toHaveValue(email);
  }
});

test("a login leads back to the page that asked for it", async ({ person }) => {
  const visitor = await person();
  await visitor.open("/talent/matches?after=1");
  await visitor.isAt(/\/login\?next=%2Ftalent%2Fmatches%3Fafter%3D1$/);
  await enterLogin(visitor, DEMO_ACCOUNTS.talent, "musubi-demo-2026");
  await visitor.isAt(/\/talent\/matches\?after=1$/);
});

for (const next of ["//evil.example", "/\\evil.example", "https:evil", "https://evil.example/"]) {
  test(`a login does not lead to ${next}`, async ({ person, baseURL }) => {
    const visitor = await person();
    await visitor.open(`/login?next=${encodeURIComponent(next)}`);
    // Not even when somebody puts it into the form itself.
    await visitor.page.locator("main input[name=next]").evaluate((input, value) => {
      (input as HTMLInputElement).value = value;
    }, next);
    await enterLogin(visitor, DEMO_ACCOUNTS.talent, "musubi-demo-2026");
    await visitor.isAt("/talent");
    expect(new URL(visitor.page.url()).origin).toBe(new URL(baseURL ?? "").origin);
  });
}

test("too many attempts on one address are turned away for a while", async ({ person }) => {
  const visitor = await person();
  const { words, page } = visitor;
  const email = newEmail("guessed");
  await visitor.open("/login");
  const send = async () => {
    const answered = page.waitForResponse(
      (response) => response.request().method() === "POST" && response.url().includes("/login"),
    );
    await enterLogin(visitor, email, "not-the-password");
    return (await answered).status();
  };
  for (let attempt = 1; attempt <= 10; attempt += 1) expect(await send()).toBe(422);
  expect(await send()).toBe(429);
  const [beforeMinutes = ""] = words("refusals.too_many_attempts", { minutes: "|" }).split("|");
  await expect(page.getByRole("alert")).toContainText(beforeMinutes);
});

test("the session's cookies are out of reach of scripts and other sites", async ({ person }) => {
  const visitor = await person();
  await logIn(visitor, DEMO_ACCOUNTS.talent, "musubi-demo-2026");
  const cookies = await visitor.page.context().cookies();
  const session = cookies.filter(({ name }) => name !== "locale");
  expect(session.length).toBeGreaterThan(0);
  for (const cookie of session) expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
});

test("a form from another site is refused", async ({ person }) => {
  const visitor = await person();
  await logIn(visitor, DEMO_ACCOUNTS.talent, "musubi-demo-2026");
  const { request } = visitor.page;
  const post = (headers: Record<string, string>) =>
    request.post("/talent", { headers, form: { intent: "status", status: "paused" } });
  expect((await post({ Origin: "https://evil.example" })).status()).toBe(403);
  expect((await post({ Origin: "null" })).status()).toBe(403);
  expect((await post({ "Sec-Fetch-Site": "cross-site" })).status()).toBe(403);
  await visitor.open("/talent");
  await visitor.reads(visitor.words("talent.status.names.active"));
});

test("after a logout the way back shows the login", async ({ person }) => {
  const visitor = await person();
  const { page } = visitor;
  await signUp(visitor, "talent");
  await visitor.open("/talent/profile/basics");
  const kept = await page.context().cookies();
  await logOut(visitor);
  await page.goBack();
  await visitor.isAt("/login");
  await expect(visitor.form().field(visitor.words("auth.password"))).toBeVisible();
  // Nor is there a way in for whoever has copied the cookies before.
  await page.context().addCookies(kept);
  await visitor.open("/talent/profile/basics");
  await visitor.isAt("/login");
});

test("the language changes without leaving the page", async ({ person }) => {
  const visitor = await person();
  const { page } = visitor;
  await visitor.open("/signup?as=talent");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await visitor.isAt(/\/signup\?as=talent$/);
  await page.getByRole("button", { name: "日本語" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await visitor.isAt(/\/signup\?as=talent$/);
});

test("signing up twice with one address says nothing about the first", async ({ person }) => {
  const first = await person();
  const email = await signUp(first, "talent");
  const second = await person();
  const { words } = second;
  await second.open("/signup?as=talent");
  const form = second.form();
  await form.fill({
    [words("auth.email")]: email,
    [words("auth.password")]: `another-${PASSWORD}`,
  });
  await form.field(words("auth.signup.terms")).check();
  await form.submit(words("auth.signup.submit"));
  await expect(second.page.getByRole("alert")).toContainText(words("refusals.signup_refused"));
});
