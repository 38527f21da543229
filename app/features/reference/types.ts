/** Reference data as pages and forms use it. It is public and the same for everybody. */

/** Whatever has a name in both languages. */
export interface Named {
  readonly nameJa: string;
  readonly nameEn: string;
}

export interface Prefecture extends Named {
  readonly code: string;
  readonly kana: string;
  readonly region: Region;
  /** Place in the tile grid of the map. */
  readonly tile: { readonly col: number; readonly row: number };
  /** 2020 census. Wherever it is shown: 令和2年国勢調査（総務省統計局）. */
  readonly population2020: number;
}

export interface Region extends Named {
  readonly code: string;
}

export interface Municipality {
  readonly code: string;
  readonly prefectureCode: string;
  /** With the city before a ward: 札幌市中央区. Names have no English form. */
  readonly name: string;
  readonly kana: string;
}

export interface Industry extends Named {
  readonly code: string;
}

export interface Theme extends Named {
  readonly code: string;
}

export interface SkillGroup extends Named {
  readonly code: string;
  /** The category of a sub-category. */
  readonly parentCode: string | null;
}

export interface Skill extends Named {
  readonly id: number;
  readonly kind: "standard" | "tool";
  readonly groupCode: string;
  /** Other spellings and everyday words, parted by 、. */
  readonly keywords: string;
  /** Still shown where somebody has it, no longer offered. */
  readonly retired: boolean;
}

export interface SkillCatalogue {
  /** In their order: each category, then its sub-categories; the tools last. */
  readonly groups: readonly SkillGroup[];
  /** In the order of the groups. */
  readonly skills: readonly Skill[];
}

export type ReasonSide = "company" | "talent" | "admin";

export interface Reason extends Named {
  readonly code: string;
}

export interface ConsentText {
  /** Consents name it. */
  readonly version: string;
  /** Paragraphs, parted by blank lines. */
  readonly bodyJa: string;
  readonly bodyEn: string;
}

/** What the matching engine asks for beside the two sides. */
export interface EngineReference {
  readonly relations: {
    readonly version: string;
    readonly pairs: readonly { a: number; b: number; similarity: number }[];
  };
  /** For each prefecture the codes of those it touches. */
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
}
