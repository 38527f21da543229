import type { OpeningContent } from "./types";

/** A complete opening for tests. */
export const CONTENT: OpeningContent = {
  revision: 1,
  state: "draft",
  version: 4,
  submittedAt: null,
  theme: { code: "manufacturing", nameJa: "製造", nameEn: "Manufacturing" },
  title: "紙の在庫表をやめたい",
  problem: "在庫が紙で、欠品が分からない。",
  outcome: "スマートフォンで在庫が見える。",
  prefecture: { code: "15", nameJa: "新潟県", nameEn: "Niigata" },
  municipality: { code: "152137", name: "燕市" },
  workMode: "hybrid",
  onsiteDays: 2,
  engagementTypes: ["contract"],
  hoursMin: 5,
  hoursMax: 10,
  startOn: null,
  lengthMonths: 6,
  payMin: 100_000,
  payMax: 200_000,
  payUnit: "month",
  paymentDays: 30,
  terminationTerms: "30日前までに書面で伝えます。",
  languages: ["ja"],
  roles: [],
  seats: 1,
  requirements: [
    {
      skillId: 7,
      skill: { nameJa: "在庫管理", nameEn: "Inventory" },
      level: 3,
      weight: 2,
      must: true,
    },
  ],
};
