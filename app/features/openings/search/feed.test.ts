import { expect, it } from "vitest";
import { atomFeed } from "./feed.server";
import type { FoundOpening } from "./types";

const opening = {
  id: "134d57f4-faa9-44c5-8e73-2ae0bb11928d",
  title: `<script>alert("1")</script> & 在庫`,
  problem: "]]> \u0008 困っています",
  companyName: "株式会社 A&B",
  publishedAt: "2026-11-23 00:12:00+00",
  expiresOn: "2027-02-21",
} as FoundOpening;
const site = { locale: "ja", env: { SITE_URL: "https://musubi.example" } } as const;
const now = new Date("2026-11-27T00:00:00Z");

it("escapes what firms wrote and has absolute addresses", () => {
  const feed = atomFeed([opening], site, now);
  expect(feed).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 在庫");
  expect(feed).toContain("株式会社 A&amp;B");
  expect(feed).not.toContain("<script");
  expect(feed).not.toContain("\u0008");
  expect(feed).toContain(`href="https://musubi.example/openings/${opening.id}"`);
  expect(feed).toContain("<updated>2026-11-23T00:12:00.000Z</updated>");
});

it("without openings is dated by now", () => {
  expect(atomFeed([], site, now)).toContain("<updated>2026-11-27T00:00:00.000Z</updated>");
});
