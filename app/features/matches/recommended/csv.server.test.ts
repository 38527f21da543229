import { expect, test } from "vitest";
import { recommendedTable } from "./csv.server";

const opening = {
  id: "o1",
  title: "在庫が紙で、欠品が分からない",
  companyName: "株式会社みのりや",
  themeCode: "manufacturing",
  prefectureCode: "31",
  workMode: "remote",
  onsiteDays: null,
  hoursMin: 5,
  hoursMax: 10,
  pay: { amount: 4000, unit: "hour" },
  expiresOn: "2027-01-17",
  isDemo: false,
} as const;
const names = {
  skills: {},
  prefectures: { "31": "鳥取県" },
  themes: { manufacturing: "製造" },
  industries: {},
  today: "2026-11-24",
};
const reader = { locale: "ja", env: { SITE_URL: "https://musubi.test" }, names } as const;

/** One line by the titles of its columns. */
function lineOf(listed: Parameters<typeof recommendedTable>[0][number]) {
  const { header, rows } = recommendedTable([listed], reader);
  return Object.fromEntries(header.map((title, index) => [title, rows[0]?.[index]]));
}

test("an opening that fits is a line of words and numbers", () => {
  expect(lineOf({ openingId: "o1", score: 81.6, missed: [], opening })).toMatchObject({
    見出し: "在庫が紙で、欠品が分からない",
    マッチ度: 82,
    合っていない条件: null,
    都道府県: "鳥取県",
    "報酬（最高、円）": 4000,
    アドレス: "https://musubi.test/openings/o1",
  });
});

test("one just out of reach names its condition; unpaid work has no pay", () => {
  const unpaid = { ...opening, pay: null, themeCode: null };
  const line = lineOf({ openingId: "o1", score: 60, missed: ["onsite"], opening: unpaid });
  expect(line).toMatchObject({
    合っていない条件: "現地に行く日数",
    テーマ: null,
    "報酬（最高、円）": null,
    報酬の単位: null,
  });
});
