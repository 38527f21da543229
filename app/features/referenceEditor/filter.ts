import { fold, foldedWords } from "~/features/reference/fold";
import type { Entry } from "./entries.server";

export const SHOWN = ["active", "retired", "edited"] as const;
export type Shown = (typeof SHOWN)[number];

export function shownIn(value: string | null): Shown | null {
  return SHOWN.find((shown) => shown === value) ?? null;
}

/** The entries that a search and a choice leave over. */
export function filterEntries(
  entries: readonly Entry[],
  { search, shown }: { search: string; shown: Shown | null },
): Entry[] {
  const wanted = foldedWords(search);
  return entries.filter((entry) => {
    if (shown === "active" && entry.retiredOn !== null) return false;
    if (shown === "retired" && entry.retiredOn === null) return false;
    if (shown === "edited" && !entry.edited) return false;
    const text = fold(`${entry.nameJa} ${entry.nameEn} ${entry.keywords}`);
    return wanted.every((word) => text.includes(word));
  });
}
