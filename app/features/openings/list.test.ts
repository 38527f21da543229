import { describe, expect, it } from "vitest";
import { countsOf, listedOn, searchOf, shownIn, viewOf } from "./list";
import type { OpeningStatus, OpeningSummary } from "./types";

const opening = (title: string, status: OpeningStatus, expiresOn: string | null = null) =>
  ({ id: title, title, status, expiresOn, open: null }) as OpeningSummary;
const LIST = listedOn("2026-11-24", [
  opening("う", "published", "2027-01-01"),
  opening("あ", "draft"),
  opening("い", "published", "2026-12-01"),
  opening("え", "published", "2026-11-01"),
]);
const titles = (view: string) =>
  shownIn(viewOf(`https://x.test/company/openings${view}`), LIST).map(({ title }) => title);

describe("the list of openings", () => {
  it("is the newest first, or in the order asked for", () => {
    expect(titles("")).toEqual(["う", "あ", "い", "え"]);
    expect(titles("?sort=until")).toEqual(["え", "い", "う", "あ"]);
    expect(titles("?sort=title")).toEqual(["あ", "い", "う", "え"]);
  });

  it("shows one state, as of today", () => {
    expect(titles("?status=published")).toEqual(["う", "い"]);
    expect(titles("?status=expired")).toEqual(["え"]);
    expect(titles("?status=nonsense&sort=nonsense")).toHaveLength(4);
  });

  it("counts the states that occur", () => {
    expect(countsOf(LIST)).toEqual([
      ["draft", 1],
      ["published", 2],
      ["expired", 1],
    ]);
  });

  it("has an address for each view", () => {
    expect(searchOf({ status: null, sort: "newest" })).toBe("");
    const view = { status: "paused", sort: "title" } as const;
    expect(viewOf(`https://x.test/${searchOf(view)}`)).toEqual(view);
  });
});
