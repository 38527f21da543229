/** Why a reviewer should look at a piece of text. Hints: a person decides. */
export type HintKind = "email" | "phone" | "link" | "account" | "unfair";
export interface Hint {
  kind: HintKind;
  /** As it stands in the text. */
  found: string;
}

/** Ways past the platform, and words that shut people out by what they are (職業安定法, 男女雇用機会均等法). */
const PATTERNS: readonly [HintKind, RegExp][] = [
  ["email", /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/],
  ["phone", /(?<!\d)0\d{1,4}[- (]?\d{1,4}[- )]?\d{3,4}(?!\d)/],
  ["link", /(?:https?:\/\/|www\.)\S+/i],
  ["account", /(?:LINE|ライン|インスタ|twitter|x)\s*(?:ID|アカウント|アイディー)\S*/i],
  [
    "unfair",
    /(?:男性|女性|男子|女子|主婦|日本人|若い方|若い人|若手)(?:のみ|限定|歓迎|優遇|に限る|を希望)/,
  ],
  ["unfair", /\d{2}\s*(?:歳|才)\s*(?:以下|まで|未満|くらいまで)/],
  ["unfair", /国籍|独身|既婚|未婚|容姿|健常者|宗教|支持政党|家族構成|本籍|出身地/],
];

/** What to look at in a text, each kind once. */
export function hintsIn(text: string): Hint[] {
  // Full width is half width, and whichever dash was typed is a dash.
  const plain = text.normalize("NFKC").replace(/[‐‑‒–—―ー−](?=\d)/g, "-");
  return PATTERNS.flatMap(([kind, pattern]) => {
    const found = pattern.exec(plain)?.[0];
    return found ? [{ kind, found }] : [];
  });
}
