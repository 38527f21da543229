import { describe, expect, it, vi } from "vitest";
import { asPage, EXPORT_PAGE, everyRow, pageKey } from "./page-key";

const rows = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({ key: String(from + index) }));

describe("pageKey", () => {
  const SHAPE = /^\d{1,16}_act$/;
  it.each([
    ["1700000000000000_act", "1700000000000000_act"],
    ["99999999999999999_act", null],
    ["1_act\u0000", null],
    ["", null],
    [null, null],
  ])("%j is %j", (value, key) => expect(pageKey(value, SHAPE)).toBe(key));
});

describe("asPage", () => {
  it("names the last row shown where there are more", () => {
    expect(asPage(rows(4), 3)).toEqual({ rows: rows(3), next: "2" });
    expect(asPage(rows(3), 3)).toEqual({ rows: rows(3), next: null });
    expect(asPage([], 3)).toEqual({ rows: [], next: null });
  });
});

describe("everyRow", () => {
  it("asks until a page is not full", async () => {
    const page = vi.fn(async (after: string | null) =>
      after === null ? rows(EXPORT_PAGE) : rows(5, EXPORT_PAGE),
    );
    expect(await everyRow(page)).toHaveLength(EXPORT_PAGE + 5);
    expect(page.mock.calls).toEqual([[null], [String(EXPORT_PAGE - 1)]]);
  });

  it("ends somewhere", async () => {
    expect(await everyRow(async () => rows(EXPORT_PAGE))).toHaveLength(20_000);
  });
});
