import { LIMITS } from "../door/limits";
import { type Column, prefectureOf } from "./columns";
import type { SetDictionary } from "./dictionary";
import { CODES, isCode, isPrefecture } from "./facets";

/** What the numbers of a column of prefectures stand for, by the number. */
const PREFECTURES = Array.from({ length: LIMITS.prefectures + 1 }, (_, place) =>
  prefectureOf(place),
);

/** Reads a column of lists of codes as the codes of the sets in them. */
export class SetColumn {
  readonly #sets: SetDictionary;
  readonly #isMember: (text: unknown) => boolean;
  readonly #longest: number;
  /** What the numbers of the page stand for. */
  #texts: readonly string[] = [];
  /** The same as numbers of the dictionary; -1 for what is refused. */
  #numbers = new Int32Array(0);

  private constructor(sets: SetDictionary, isMember: (text: unknown) => boolean, longest: number) {
    this.#sets = sets;
    this.#isMember = isMember;
    this.#longest = longest;
  }

  static ofPrefectures(sets: SetDictionary): SetColumn {
    const column = new SetColumn(sets, isPrefecture, LIMITS.prefectures);
    column.turnTo(PREFECTURES);
    return column;
  }

  static ofCodes(sets: SetDictionary): SetColumn {
    return new SetColumn(sets, isCode, LIMITS.codes);
  }

  /** @param texts what the numbers of the next columns stand for. */
  turnTo(texts: readonly string[]): void {
    this.#texts = texts;
    this.#numbers = Int32Array.from(texts, (text) => this.#sets.memberNumber(text, this.#isMember));
  }

  /**
   * @param into gets a code for each row: 0 for no codes, negative for what is to be doubted.
   * @param place where the first goes, and `CODES` further on the next.
   */
  read(lists: Column<readonly number[]>, into: Int32Array, place: number): void {
    for (let row = 0, at = place; at < into.length; row++, at += CODES) {
      into[at] = this.#code(lists?.[row] ?? null);
    }
  }

  #code(list: readonly number[] | null): number {
    if (list === null) return 0;
    if (!Array.isArray(list) || list.length > this.#longest) return -1;
    const known = this.#sets.find(list, this.#numbers);
    if (known >= 0) return known;
    const texts = list.map((number) => this.#texts[number] as string);
    return this.#sets.code(texts, this.#isMember);
  }
}
