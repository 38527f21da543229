/** Valid contents of the forms, as the browser sends them. Tests change single fields. */

export const COMPANY = {
  name: "株式会社試験製作所",
  nameKana: "カブシキガイシャシケンセイサクジョ",
  corporateNumber: "7000012050002",
  soleProprietor: false,
  prefectureCode: "18",
  municipalityCode: "182010",
  industryCode: "E",
  employees: "21-50",
  website: "https://example.test",
  description: "金属部品を作っています。",
  contactName: "試験 花子",
  contactEmail: "hanako@firm.test",
  contactPhone: "0776-00-0000",
  postalCode: "9100001",
};

export const OPENING = {
  themeCode: "manufacturing",
  title: "在庫の見える化",
  problem: "在庫が紙で、欠品が分からない。",
  outcome: "欠品が前日に分かる。",
  prefectureCode: "18",
  municipalityCode: "182010",
  workMode: "hybrid",
  onsiteDays: 2,
  engagementTypes: ["contract", "side_job"],
  hoursMin: 5,
  hoursMax: 10,
  startOn: "2027-01-10",
  lengthMonths: 3,
  payMin: 3000,
  payMax: 5000,
  payUnit: "hour",
  paymentDays: 30,
  terminationTerms: "30日前の予告により終了できる。",
  workContent: "在庫表の作成と、使い方の説明。",
  inspectionDays: 10,
  rights: "transfer",
  expenses: "firm",
  nonCashPayment: null,
  undecided: null,
  languages: ["ja"],
  roles: ["software_engineer"],
  seats: 1,
  requirements: [
    { skillId: 1, level: 3, weight: 3, must: true },
    { skillId: 2, level: 2, weight: 1, must: false },
  ],
};

export const BASICS = {
  familyName: "人材",
  givenName: "太郎",
  familyKana: "ジンザイ",
  givenKana: "タロウ",
  contactEmail: "taro@person.test",
  phone: "090-0000-0000",
  employer: "株式会社勤務先",
  prefectureCode: "13",
  roles: ["software_engineer"],
  summary: "業務の改善が得意です。",
};

export const SKILLS = [
  { skillId: 1, level: 4, evidence: "self" },
  { skillId: 2, level: 3, evidence: "course" },
];

export const EXPERIENCE = { industries: ["E"], themes: ["manufacturing"] };

export const CONDITIONS = {
  engagementTypes: ["side_job"],
  wishedModes: ["remote", "hybrid"],
  onsiteDaysMax: 4,
  relocation: false,
  hoursMin: 4,
  hoursMax: 12,
  availableFrom: "2026-12-01",
  wishedPayAmount: 3000,
  wishedPayUnit: "hour",
  languages: ["ja"],
};

export const WISHES = {
  prefectures: ["18"],
  tiedPrefectures: ["17"],
  industries: ["E"],
  themes: ["tourism"],
};
