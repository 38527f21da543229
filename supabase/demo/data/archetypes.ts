/** Kinds of digital talent, with the skills that people of that kind tend to hold together. */

export interface Archetype {
  roles: readonly string[];
  /** Held by everyone of the kind, at about their seniority. */
  core: readonly number[];
  /** Some of these, mostly a level lower. */
  pool: readonly number[];
  learning: readonly number[];
  employers: readonly string[];
}

export const ARCHETYPES = {
  consultant: {
    roles: ["business_architect"],
    core: [4, 6, 15, 17, 32],
    pool: [1011, 59, 1, 5, 8, 10, 26, 52, 62, 65, 66, 1001, 1004, 1005, 1006],
    learning: [29, 1001, 1024, 1029],
    employers: [
      "あさなぎコンサルティング株式会社",
      "トキノワ総合研究所株式会社",
      "株式会社ことわり経営設計",
    ],
  },
  itsupport: {
    roles: ["business_architect"],
    core: [52, 6, 1011, 17, 1006],
    pool: [4, 15, 59, 61, 50, 58, 1004, 1007, 1008, 1009, 1010, 1012, 1013, 32, 63],
    learning: [1001, 40, 1005, 57],
    employers: [
      "株式会社ハルモト食品",
      "マルタケ流通株式会社",
      "株式会社シラユリ生活",
      "東海つばき部品株式会社",
    ],
  },
  nocode: {
    roles: ["business_architect", "software_engineer"],
    core: [1001, 52, 6, 32, 1004],
    pool: [4, 1011, 1002, 1003, 1005, 1010, 1016, 40, 39, 17, 22, 1027, 63, 26],
    learning: [1028, 35, 1026, 48],
    employers: ["株式会社イトグチ業務設計", "ヒノキ電算株式会社", "株式会社くらしサイン"],
  },
  web: {
    roles: ["software_engineer"],
    core: [48, 47, 1030, 1031, 1032],
    pool: [1038, 49, 45, 46, 44, 43, 22, 1027, 1033, 1019, 1016, 60, 6, 1003],
    learning: [1037, 1028, 34, 22],
    employers: ["株式会社ソラモヨウ", "アオミネ情報システム株式会社", "ユビワラボ株式会社"],
  },
  cloud: {
    roles: ["software_engineer"],
    core: [50, 51, 1033, 1032, 49],
    pool: [53, 45, 46, 60, 61, 1027, 1028, 1034, 1035, 40, 42, 58, 1037],
    learning: [53, 1037, 34, 57],
    employers: ["アオミネ情報システム株式会社", "クモノテ基盤株式会社"],
  },
  scientist: {
    roles: ["data_scientist"],
    core: [36, 35, 1028, 29, 1027],
    pool: [1038, 34, 40, 42, 10, 30, 31, 32, 1024, 1025, 1029, 1035, 43],
    learning: [53, 1038, 6, 26],
    employers: ["株式会社カズノホシ", "トキノワ総合研究所株式会社", "南あかつき製薬株式会社"],
  },
  analyst: {
    roles: ["data_scientist", "data_manager"],
    core: [35, 40, 39, 1004, 1027],
    pool: [1038, 1024, 1025, 1026, 41, 42, 37, 38, 8, 29, 1018, 1028, 1003, 1001],
    learning: [36, 1028, 1038, 6],
    employers: ["マルタケ流通株式会社", "株式会社ミヤコワスレ通信", "ほうづき生命データ株式会社"],
  },
  designer: {
    roles: ["designer"],
    core: [25, 22, 1022, 20, 1023],
    pool: [21, 23, 24, 26, 27, 47, 1017, 1019, 1020, 1029, 11, 65],
    learning: [11, 1018, 48, 1020],
    employers: ["株式会社ソラモヨウ", "カミフウセン意匠株式会社"],
  },
  marketer: {
    roles: ["business_architect", "designer"],
    core: [11, 1018, 1016, 1020, 20],
    pool: [1017, 1021, 1015, 25, 8, 27, 1013, 1019, 1014, 1029, 35, 2, 10],
    learning: [35, 1026, 22, 1013],
    employers: ["株式会社ミヤコワスレ通信", "ナナイロ商会株式会社", "株式会社ツギハギ編集室"],
  },
  security: {
    roles: ["cybersecurity"],
    core: [57, 58, 61, 56, 59],
    pool: [1006, 60, 16, 50, 51, 33, 37, 62, 1033, 1034, 17, 6, 52],
    learning: [1, 26, 17, 53],
    employers: ["クモノテ基盤株式会社", "株式会社シズメ情報保全"],
  },
  iot: {
    roles: ["software_engineer", "data_scientist"],
    core: [53, 1037, 1036, 40, 1028],
    pool: [54, 35, 1033, 36, 49, 10, 55, 1001, 15, 1026, 1032],
    learning: [36, 1038, 4, 17],
    employers: ["東海つばき部品株式会社", "ニシキ精機ホールディングス株式会社"],
  },
  geo: {
    roles: ["data_scientist", "software_engineer"],
    core: [1038, 54, 35, 40, 6],
    pool: [1040, 1039, 41, 39, 1028, 1026, 48, 58, 15, 37],
    learning: [36, 1030, 26, 5],
    employers: ["ヤマナミ測地株式会社", "株式会社チズノワ"],
  },
} as const satisfies Record<string, Archetype>;

export type ArchetypeKey = keyof typeof ARCHETYPES;
