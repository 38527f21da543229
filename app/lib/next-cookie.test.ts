import { expect, test } from "vitest";
import { forgetNextCookie, nextCookie, nextOf } from "./next-cookie";

const sent = (cookie: string) => cookie.split(";")[0] ?? "";

test("keeps a path of this site", () => {
  const path = "/invitations/abc?x=1;y";
  expect(nextOf(`locale=ja; ${sent(nextCookie(path, false))}`)).toBe("/invitations/abc?x=1;y");
});

test.each(["//evil.example", "https://evil.example/", "%E0%A4%A", ""])(
  "leads not to %j",
  (value) => {
    expect(nextOf(`after-confirmation=${encodeURIComponent(value)}`)).toBeNull();
    expect(nextOf(`after-confirmation=${value}`)).toBeNull();
  },
);

test("is out of reach of scripts and other sites, and goes again", () => {
  expect(nextCookie("/a", true)).toMatch(/HttpOnly; SameSite=Lax; Secure$/);
  expect(nextCookie("/a", false)).not.toContain("Secure");
  expect(forgetNextCookie(false)).toContain("Max-Age=0");
  expect(nextOf(null)).toBeNull();
});
