import { locales } from "~/i18n/locale";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "../../supabase/demo/accounts";
import { newEmail } from "./facts";
import { expect, test } from "./fixtures";
import { logIn, signUp } from "./people/account";
import type { Person } from "./person";
import { isSound, isSoundNow } from "./sound";

const UUID = "[0-9a-f]{8}-[0-9a-f-]{27}";

/** One address of a kind out of every section of a page: matches of every state look different. */
async function linksOn(person: Person, path: string, kind: string): Promise<string[]> {
  await person.open(path);
  const address = new RegExp(`^${kind.replace(":id", UUID)}$`);
  const sections = await person.page.locator("main").evaluate((main) => {
    const parts = [...main.querySelectorAll("section"), main];
    return parts.map((part) => [...part.querySelectorAll("a")].map((link) => link.pathname));
  });
  const found = sections.flatMap((links) => links.find((link) => address.test(link)) ?? []);
  expect(found.length, `${kind} on ${path}`).toBeGreaterThan(0);
  return [...new Set(found)];
}

for (const language of locales) {
  test.describe(language, () => {
    test.use({ language });

    test("pages for everyone", async ({ person }) => {
      const visitor = await person();
      for (const path of ["/", "/login", "/signup", "/signup?as=talent", "/signup?mailed"]) {
        await isSound(visitor, path);
      }
      for (const path of ["/forgot-password", "/forgot-password?sent", "/reset-password"]) {
        await isSound(visitor, path);
      }
      await isSound(visitor, "/reset-password?token_hash=abc");
      await isSound(visitor, "/auth/confirm?token_hash=abc&type=signup");
      await isSound(visitor, "/auth/confirm");
      await isSound(visitor, "/demo/mail");
      await isSound(visitor, "/no-such-page", 404);
      const { words } = visitor;
      await visitor.open("/login");
      await visitor.form().submit(words("auth.login.submit"));
      await expect(visitor.page.getByRole("alert")).toBeVisible();
      await isSoundNow(visitor);
    });

    test("pages of a new account", async ({ person }) => {
      const newcomer = await person();
      await signUp(newcomer, "talent", newEmail("newcomer"));
      await isSound(newcomer, "/welcome");
      await isSound(newcomer, "/company/profile");
      await isSound(newcomer, "/talent/profile/basics");
      await isSound(newcomer, "/admin", 403);
      await isSound(newcomer, "/talent/matches", 403);
    });

    test("pages of a company", async ({ person }) => {
      const owner = await person();
      await logIn(owner, DEMO_ACCOUNTS.company, DEMO_PASSWORD);
      const openings = await linksOn(owner, "/company/openings", "/company/openings/:id");
      const matches = await linksOn(owner, "/company/matches", "/company/matches/:id");
      const paths = ["/company", "/company/profile", "/company/openings", "/company/openings/new"];
      for (const path of [...paths, "/company/matches", ...openings, ...matches]) {
        await isSound(owner, path);
      }
      for (const step of ["problem", "outcome", "requirements", "conditions", "terms", "preview"]) {
        await isSound(owner, `${openings[0]}/edit/${step}`);
      }
      await isSound(owner, `${openings[0]}/candidates`);
      await owner.open("/company/openings/new");
      await owner.form().submit(owner.words("openingSteps.next"));
      await expect(owner.page.getByRole("alert")).toBeVisible();
      await isSoundNow(owner);
    });

    test("pages of a talent", async ({ person }) => {
      const seeker = await person();
      await logIn(seeker, DEMO_ACCOUNTS.talent, DEMO_PASSWORD);
      const openings = await linksOn(seeker, "/talent/openings", "/openings/:id");
      const matches = await linksOn(seeker, "/talent/matches", "/talent/matches/:id");
      const steps = ["basics", "skills", "experience", "conditions", "wishes"];
      for (const path of [
        ...["/talent", "/talent/card", "/talent/openings", "/talent/matches", "/talent/profile"],
        ...steps.map((step) => `/talent/profile/${step}`),
        ...openings,
        ...matches,
      ]) {
        await isSound(seeker, path);
      }
      await isSound(await person(), openings[0] ?? "");
    });

    test("pages of an administrator", async ({ person }) => {
      const coordinator = await person();
      await logIn(coordinator, DEMO_ACCOUNTS.admin, DEMO_PASSWORD);
      await isSound(coordinator, "/admin");
      await isSound(coordinator, "/admin/matches");
      for (const [list, kind] of [
        ["/admin?kind=company", "/admin/companies/:id"],
        ["/admin?kind=opening", "/admin/openings/:id"],
        ["/admin?kind=match", "/admin/matches/:id"],
        ["/admin/matches?state=connected", "/admin/matches/:id"],
        ["/admin/matches?state=closed", "/admin/matches/:id"],
      ] as const) {
        for (const path of await linksOn(coordinator, list, kind)) await isSound(coordinator, path);
      }
    });
  });
}
