import { describe, expect, it } from "vitest";
import { locales } from "~/i18n/locale";
import { letterOf, type MailedNotice } from "./letter";

const introduced: MailedNotice = {
  id: 7,
  side: "talent",
  kind: "match_introduced",
  params: { title: "在庫の見える化", company: "株式会社山田製作所" },
};
const expiring: MailedNotice = {
  id: 9,
  side: "company",
  kind: "opening_expiring",
  params: { title: "", company: "株式会社山田製作所", date: "2026-12-01" },
};
const siteUrl = "https://musubi.example";

describe("the mail about notices", () => {
  it("says in Japanese what the list says, with the way there", () => {
    const { subject, paragraphs } = letterOf([introduced], { locale: "ja", siteUrl });
    expect(subject).toBe("【結び Musubi】募集「在庫の見える化」を紹介されました");
    expect(paragraphs).toEqual([
      "結び（Musubi）からのお知らせです。",
      "募集「在庫の見える化」を紹介されました\n株式会社山田製作所の募集です。内容をご確認のうえ、お返事をお願いします。",
      "https://musubi.example/notices/7",
      "メールでの受け取りは、次のページで止められます。\nこのメールにはご返信いただけません。",
      "https://musubi.example/notices#mail",
    ]);
  });

  it("says the same in English", () => {
    const { subject, paragraphs } = letterOf([introduced], { locale: "en", siteUrl });
    expect(subject).toBe("[Musubi] You are introduced to “在庫の見える化”");
    expect(paragraphs[1]).toBe(
      "You are introduced to “在庫の見える化”\nAn opening of 株式会社山田製作所. Please read it and answer.",
    );
  });

  it("bundles several, each with its own link", () => {
    const { subject, paragraphs } = letterOf([introduced, expiring], { locale: "ja", siteUrl });
    expect(subject).toBe("【結び Musubi】お知らせが2件あります");
    expect(paragraphs).toContain(
      "募集「題名のない募集」の掲載期限が近づいています\n掲載は2026年12月1日までです。募集のページで内容をご確認ください。",
    );
    expect(paragraphs.filter((text) => /\/notices\/\d+$/.test(text))).toEqual([
      "https://musubi.example/notices/7",
      "https://musubi.example/notices/9",
    ]);
    expect(letterOf([introduced, expiring], { locale: "en", siteUrl }).subject).toBe(
      "[Musubi] 2 notices for you",
    );
  });

  it.each(locales)("tells of the first twenty, and how many more there are (%s)", (locale) => {
    const many = Array.from({ length: 400 }, (_, id) => ({ ...introduced, id }));
    const { subject, paragraphs } = letterOf(many, { locale, siteUrl });
    expect(subject).toContain("400");
    expect(paragraphs.filter((text) => /\/notices\/\d+$/.test(text))).toHaveLength(20);
    expect(paragraphs.join()).toContain("380");
    // What the outbox takes.
    expect(paragraphs.join("\n\n").length).toBeLessThan(20_000);
  });

  it.each(locales)("has words for a kind that it does not know (%s)", (locale) => {
    const unknown = { ...introduced, kind: "from_the_future" };
    const { subject } = letterOf([unknown], { locale, siteUrl });
    expect(subject).not.toMatch(/from_the_future|kinds/);
  });
});
