import { locales } from "~/i18n/locale";
import { expect, test } from "./fixtures";
import { isSound } from "./sound";

for (const language of locales) {
  test.describe(language, () => {
    test.use({ language });

    test("guides for each kind of user", async ({ person }) => {
      const visitor = await person();
      await isSound(visitor, "/guide");
      await visitor.follow(visitor.words("guide.company.short"));
      await visitor.isAt("/guide/company");
      await expect(visitor.heading(visitor.words("guide.company.title"))).toBeVisible();
      for (const kind of ["company", "talent", "admin"]) await isSound(visitor, `/guide/${kind}`);
      await isSound(visitor, "/guide/nobody", 404);
    });
  });
}
