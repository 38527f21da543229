import { fold } from "~/features/reference/fold";

/** Of the rules below. Raised with every change to them, so that openings are indexed anew. */
export const WORD_RULES = 3;

const TERMS_MAX = 10;
const WORD_MAX = 60;
/** A compound is found from each of its parts on, this many parts long. */
const COMPOUND_MAX = 8;
/** The most that a tsvector counts to. */
const POSITION_MAX = 16_383;

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

interface Segment {
  text: string;
  /** Parted from the one before by a blank or a sign. */
  parted: boolean;
}

/** What a reader takes for words: without signs, in one spelling of width and case. */
function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  let parted = true;
  for (const { segment, isWordLike } of segmenter.segment(text.normalize("NFKC").toLowerCase())) {
    if (isWordLike) segments.push({ text: segment, parted });
    parted = !isWordLike;
  }
  return segments;
}

/**
 * A text as a tsvector: every word at its place, and at the same places the compounds that begin there.
 * 在庫管理 is cut into 在庫 and 管理, キントーン wrongly into キン and トーン; as compounds both are also
 * found whole, and 管理 finds 在庫管理, but 京都 does not find 東京都.
 */
export function toTsvector(texts: readonly string[]): string {
  const places = new Map<string, Set<number>>();
  const put = (word: string, place: number) => {
    const known = places.get(word) ?? new Set();
    places.set(word, known.add(Math.min(place, POSITION_MAX)));
  };
  let place = 0;
  for (const text of texts) {
    // A gap, so that no phrase reaches from one text into the next.
    place += 1;
    const segments = segmentsOf(text);
    segments.forEach((segment, index) => {
      const word = spelled(segment.text);
      if (word === "") return;
      place += segment.parted ? 2 : 1;
      put(word, place);
      const compound = spelled(compoundAt(segments, index));
      if (compound !== word) put(compound, place);
    });
  }
  return [...places].map(([word, at]) => `${quoted(word)}:${[...at].join(",")}`).join(" ");
}

/** The terms of a search for `search_openings`: of each its words with blanks between them. */
export function toTerms(text: string): string[] {
  return text
    .normalize("NFKC")
    .split(/\s+/)
    .map((term) => segmentsOf(term).flatMap(({ text }) => spelled(text) || []))
    .filter((words) => words.length > 0)
    .slice(0, TERMS_MAX)
    .map((words) => words.join(" "));
}

/** From this segment to the end of its run of one script. */
function compoundAt(segments: readonly Segment[], start: number): string {
  const script = scriptOf(segments[start]?.text ?? "");
  let compound = segments[start]?.text ?? "";
  for (const next of segments.slice(start + 1, start + COMPOUND_MAX)) {
    if (script === null || next.parted || scriptOf(next.text) !== script) break;
    compound += next.text;
  }
  return compound;
}

function scriptOf(text: string): "kanji" | "katakana" | null {
  if (/^[\p{Script=Han}々]+$/u.test(text)) return "kanji";
  return /^[\p{Script=Katakana}ー]+$/u.test(text) ? "katakana" : null;
}

function spelled(text: string): string {
  // By characters: half of one is text that no database takes.
  return [...fold(text)].slice(0, WORD_MAX).join("");
}

function quoted(word: string): string {
  return `'${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
