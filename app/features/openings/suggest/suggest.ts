import { BY_THEME, BY_WORD, type Proposal } from "./rules";

/** At most so many: a list that one can look through, and musts that leave somebody to introduce. */
export const SUGGESTIONS_MAX = 6;
export const MUSTS_MAX = 2;

/** Why a skill is suggested: a word that the firm wrote, or its theme. */
export type Why = { kind: "word"; word: string } | { kind: "theme" };

export interface Suggestion {
  skillId: number;
  level: number;
  need: "must" | "want";
  why: Why;
}

type Problem = {
  theme: string | null;
  /** Everything that the firm has written so far. */
  texts: readonly (string | null)[];
  /** Ids of the skills on offer, by code. */
  skills: ReadonlyMap<string, number>;
  /** What the opening asks for already. */
  chosen: readonly number[];
};

/**
 * Skills that the words and the theme of a problem speak of. A plain rule, the same every time:
 *
 * 1. Words go before the theme: they say what this firm needs, the theme what its like mostly need.
 * 2. Rules apply in the order of the table; of several words of a rule the first one in the list counts.
 * 3. A skill is suggested once, by the first rule that names it; what is chosen already is left out.
 * 4. The first two musts stay musts, later ones become wants: each one more cuts the people by a lot.
 */
export function suggestSkills({ theme, texts, skills, chosen }: Problem): Suggestion[] {
  const text = plain(texts.filter((one) => one !== null).join("\n"));
  const proposals = [
    ...BY_WORD.flatMap(({ words, proposals: named }) => {
      const word = words.find((one) => speaksOf(text, one));
      return word === undefined ? [] : named.map((one) => ({ ...one, why: wordWhy(word) }));
    }),
    ...(BY_THEME[theme ?? ""] ?? []).map((one) => ({ ...one, why: { kind: "theme" } as const })),
  ];
  const taken = new Set(chosen);
  const suggestions: Suggestion[] = [];
  for (const proposal of proposals) {
    const skillId = skills.get(proposal.code);
    if (skillId === undefined || taken.has(skillId)) continue;
    taken.add(skillId);
    suggestions.push({ skillId, level: proposal.level, need: needOf(proposal), why: proposal.why });
    if (suggestions.length === SUGGESTIONS_MAX) break;
  }
  return withFewMusts(suggestions);
}

function withFewMusts(suggestions: Suggestion[]): Suggestion[] {
  let musts = 0;
  return suggestions.map((one) => {
    if (one.need === "want") return one;
    musts += 1;
    return musts > MUSTS_MAX ? { ...one, need: "want" } : one;
  });
}

function needOf({ must }: Proposal): Suggestion["need"] {
  return must ? "must" : "want";
}

function wordWhy(word: string): Why {
  return { kind: "word", word };
}

/** Japanese has no spaces; a Latin word begins after one, so that `online` does not speak of a line. */
function speaksOf(text: string, word: string): boolean {
  const latin = /^[a-z0-9]/.test(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!latin || !/[a-z0-9]/.test(text[at - 1] ?? "")) return true;
  }
  return false;
}

/** Width and case aside: ＦＡＸ and fax are one word. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
