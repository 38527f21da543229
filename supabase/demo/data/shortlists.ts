export interface ShortlistedPerson {
  /** In the engine's ranking on that day. */
  place: number;
  note?: string;
}

/** Whom firms keep in view, by the key of the opening. */
export const SHORTLISTS: Readonly<
  Record<string, { daysAgo: number; list: readonly ShortlistedPerson[] }>
> = {
  "minoriya-stock": {
    daysAgo: 2,
    list: [
      {
        place: 7,
        note: "在庫の仕組みを入れた経験が近い。蔵の担当とも話してみたい。\n月に2日来てもらえるかを確認する。",
      },
      { place: 9 },
      { place: 6, note: "費用は予算の範囲内。年内に始められるかを聞く。" },
    ],
  },
};
