import { describe, expect, test } from "vitest";
import { safeRedirect } from "./redirect";

describe("safeRedirect", () => {
  test.each(["/", "/company", "/company/openings?after=abc#top", "/検索?q=在庫", "/a/../b"])(
    "keeps %j on this site",
    (target) => {
      const url = new URL(safeRedirect(target, "/fallback"), "https://musubi.example");
      expect(url.origin).toBe("https://musubi.example");
      expect(url.pathname).not.toBe("/fallback");
    },
  );

  test.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    " //evil.example",
    "/.//evil.example",
    "/a/..//evil.example",
    "/%2e%2e//evil.example",
    "javascript:alert(1)",
    "company",
    "",
    "/\u0000",
    "/\ud800",
    `/${"a".repeat(3_000)}`,
    null,
    undefined,
    ["/company"],
  ])("refuses %j", (target) => {
    const landed = safeRedirect(target, "/fallback");
    expect(landed).toBe("/fallback");
  });
});
