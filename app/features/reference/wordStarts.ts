import { fold } from "./fold";

/** A folded text that knows where its Latin words begin: folding takes out what parts them. */
export interface FoldedText {
  readonly text: string;
  readonly starts: ReadonlySet<number>;
}

const LATIN = /[a-z0-9]/i;
const SMALL = /[a-z]/;
const LARGE = /[A-Z]/;

export function foldWithStarts(original: string): FoldedText {
  const starts = new Set<number>();
  let text = "";
  let before = "";
  for (const char of original.normalize("NFKC")) {
    // PostgreSQL holds SQL, and SmartHR holds HR.
    if (!LATIN.test(before) || (SMALL.test(before) && LARGE.test(char))) starts.add(text.length);
    text += fold(char);
    before = char;
  }
  return { text, starts };
}

/**
 * Whether a folded word stands in a text. Latin letters are found where a word begins: 「UX」 is not
 * in "Linux", and "Lin" is found while somebody types.
 */
export function hasWord({ text, starts }: FoldedText, word: string): boolean {
  if (!LATIN.test(word.charAt(0))) return text.includes(word);
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (starts.has(at)) return true;
  }
  return false;
}
