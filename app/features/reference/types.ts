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
  /** With the city before a ward: 札幌市中央区. */
  readonly name: string;
  /** Unofficial, from the kana: "Chuo Ward, Sapporo City". Null where it has not been written yet. */
  readonly nameEn: string | null;
  readonly kana: string;
}

export interface Industry extends Named {
  readonly code: string;
}

export interface Theme extends Named {
  readonly code: string;
  /** Still shown where something is about it, no longer offered. Known where themes are listed. */
  readonly retired?: boolean;
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

/** An examination or certificate that a talent may hold. */
export interface Qualification extends Named {
  readonly code: string;
  readonly issuerJa: string;
  readonly issuerEn: string;
  /** Of the examination scheme itself, 1 to 4; not a level of skill. */
  readonly level: number | null;
  readonly officialUrl: string | null;
  /** What the number looks like and where it is written. */
  readonly numberHint: Bilingual | null;
  /** Its holder has to renew it. */
  readonly expires: boolean;
  /** Skills that it proves, with the level. Never shown without `mappingNote`. */
  readonly skills: readonly { readonly skillId: number; readonly level: number }[];
  readonly mappingNote: Bilingual | null;
  /** Still shown where somebody holds it, no longer offered. */
  readonly retired: boolean;
}

export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

export interface TrainingProgramme extends Named {
  readonly code: string;
  readonly ministry: Bilingual;
  readonly teaches: Bilingual;
  /** Only where the page was verified: show no link otherwise. */
  readonly officialUrl: string | null;
  /** Those for officials are no advice to a worker. */
  readonly audience: "public" | "officials";
  /** Items of the standard, by this service's own mapping: say so where they are shown. */
  readonly skillIds: readonly number[];
}

/** The nation's target for digital talent. Source and caveat go with every number shown. */
export interface NationalKpi extends Named {
  readonly code: string;
  readonly source: Bilingual;
  readonly caveat: Bilingual;
  readonly cumulativeTarget: number;
  readonly firstFiscalYear: number;
  readonly lastFiscalYear: number;
  readonly yearlyCapacityTarget: number | null;
  readonly capacityByFiscalYear: number | null;
  /** Share of women among IT engineers. */
  readonly womenReferenceShare: number | null;
  readonly years: readonly NationalKpiYear[];
}

export interface NationalKpiYear {
  readonly fiscalYear: number;
  readonly target: number;
  readonly actual: number | null;
  /** What part of the year the number is about; null: all of it. */
  readonly actualCovers: Bilingual | null;
  readonly provisional: boolean;
  readonly women: number | null;
  readonly womenShare: number | null;
  /** Whom the share is about. */
  readonly womenCovers: Bilingual | null;
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
