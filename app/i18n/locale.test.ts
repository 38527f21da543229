import { expect, test } from "vitest";
import { localeCookie, localeOf } from "./locale";

test.each([
  ["locale=en", "en"],
  ["session=x; locale=en; other=y", "en"],
  ["locale=ja", "ja"],
  ["locale=fr", "ja"],
  ["xlocale=en", "ja"],
  ["", "ja"],
  [null, "ja"],
  [undefined, "ja"],
] as const)("cookies %j speak %s", (cookies, locale) => {
  expect(localeOf(cookies)).toBe(locale);
});

test("the cookie is read back", () => {
  expect(localeOf(localeCookie("en").split(";")[0])).toBe("en");
});
