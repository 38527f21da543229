import { randomInt, randomUUID } from "node:crypto";
import type { Locale } from "~/i18n/locale";

// Invented people, firms and openings. Each call makes a new one, so that tests may run side by side
// and again on the same data.

export const PASSWORD = "tsubame-sanjo-2026";

type Named = Record<Locale, string>;

/** Out of the reference data, as it is shown. Nobody in the demo data claims these skills. */
export const SKILLS = {
  roadmap: {
    ja: "プロダクトビジョン／ロードマップ策定",
    en: "Product Vision / Roadmap Formulation",
  },
  scope: {
    ja: "プロダクトスコープと優先順位のマネジメント",
    en: "Product Scope and Priority Management",
  },
  lifecycle: {
    ja: "プロダクトライフサイクルマネジメント",
    en: "Product Lifecycle Management",
  },
  process: {
    ja: "デザインプロセスマネジメント",
    en: "Design Process Management",
  },
  goals: { ja: "ゴール設定", en: "Goal Setting" },
} as const;
export type Skill = (typeof SKILLS)[keyof typeof SKILLS];

export const THEME: Named = { ja: "製造", en: "Manufacturing" };
export const INDUSTRY: Named = { ja: "製造業", en: "Manufacturing" };
export const NIIGATA: Named & { code: string } = { code: "15", ja: "新潟県", en: "Niigata" };
export const NAGANO: Named & { code: string } = { code: "20", ja: "長野県", en: "Nagano" };
/** Municipalities are named in Japanese in both languages. */
export const TSUBAME = { code: "152137", ja: "燕市", en: "Tsubame City" };
export const DECLINE_REASON: Named = {
  ja: "報酬や働き方などの条件が合わないため",
  en: "Pay, hours or other conditions do not fit",
};

export function newEmail(who: string): string {
  return `${who}-${randomUUID().slice(0, 8)}@e2e.example`;
}

export type Firm = ReturnType<typeof newFirm>;

export function newFirm(locale: Locale = "ja") {
  const mark = randomInt(100_000, 999_999);
  return {
    name: locale === "ja" ? `株式会社つばめ鍋${mark}` : `Tsubame Pots ${mark}`,
    kana: "ツバメナベ",
    corporateNumber: newCorporateNumber(),
    postalCode: "９５９−１２００",
    description: "業務用の鍋を作っています。\n社員は28人です。",
    contactName: `金井 ${mark}子`,
    contactPhone: `025-600-${String(mark).slice(0, 4)}`,
  };
}

export type OpeningText = ReturnType<typeof newOpening>;

export function newOpening(skill: Skill, locale: Locale = "ja") {
  const mark = randomInt(100_000, 999_999);
  return {
    skill,
    title: locale === "ja" ? `鍋の新しい商品づくり ${mark}` : `New products for our pots ${mark}`,
    problem: "商品の計画が社長の頭の中にしかありません。",
    outcome: "三年先までの計画を社員が自分で書ける。",
    workContent: "商品計画の作り方の説明と、最初の計画づくりの手伝い。",
    terminationTerms: "30日前までに書面で伝え、それまでの分の報酬を支払います。",
  };
}

export type TalentFacts = ReturnType<typeof newTalent>;

export function newTalent(skill: Skill, prefecture: Named = NIIGATA) {
  const mark = randomInt(1_000, 9_999);
  return {
    skill,
    prefecture,
    familyName: `雪野${mark}`,
    givenName: "はるか",
    familyKana: "ユキノ",
    givenKana: "ハルカ",
    contactEmail: newEmail("yukino"),
    phone: `090-0123-${mark}`,
    employer: `株式会社越後電算${mark}`,
    summary: `自己紹介の文${mark}です。`,
  };
}

/** What a company may not learn before both sides have agreed. */
export function privateWords(talent: TalentFacts): string[] {
  const { familyName, familyKana, contactEmail, phone, employer, summary } = talent;
  return [familyName, familyKana, contactEmail, phone, employer, summary];
}

/** Thirteen digits whose first one checks the other twelve. */
function newCorporateNumber(): string {
  const base = Array.from({ length: 12 }, () => randomInt(10));
  const sum = base.reduce((total, digit, i) => total + digit * (i % 2 === 0 ? 2 : 1), 0);
  return `${9 - (sum % 9)}${base.join("")}`;
}

export function wrongCheckDigit(corporateNumber: string): string {
  const [check = "1", ...base] = corporateNumber;
  return `${(Number(check) % 9) + 1}${base.join("")}`;
}
