const KATAKANA = /[\u30a1-\u30f6]/g;
const KATAKANA_TO_HIRAGANA = 0x60;
/** Blanks, middle dots, the long vowel mark, hyphens, brackets: people put them or leave them out. */
const SILENT = /[\s・ー‐‑–—\-/／()（）「」.,、。!！]/g;

/**
 * One spelling for all spellings of a word: full and half width, capitals, katakana and hiragana,
 * サーバー and サーバ become the same.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(KATAKANA, (char) => String.fromCharCode(char.charCodeAt(0) - KATAKANA_TO_HIRAGANA))
    .replace(SILENT, "");
}

/** The words of a search, folded. */
export function foldedWords(text: string): string[] {
  return text
    .normalize("NFKC")
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== "");
}
