import type ja from "~/i18n/ja/explanation";
import type { Teller } from "./teller";

export type FactLabel = keyof typeof ja.facts;

/** One side of a comparison. Undefined: this viewer may not see it. Null: it was not stated. */
export type Part = string | null | undefined;

/** Puts a part into words unless it is withheld. */
export function part<T>(value: T | undefined, text: (value: T) => string | null): Part {
  return value === undefined ? undefined : text(value);
}

/** 「稼働時間（あなた：週5〜10時間／募集：週8〜16時間）」, or as much of it as the viewer may see. */
export function compare(
  label: FactLabel,
  talent: Part,
  opening: Part,
  { words, viewer }: Teller,
): string | null {
  const head = { label: words(`explanation.facts.${label}`) };
  const own = { ...head, who: words(`explanation.who.${viewer}`) };
  const held = talent ?? words("common.notSet");
  const asked = opening ?? words("explanation.values.notStated");
  if (talent !== undefined && opening !== undefined) {
    return words("explanation.compare.both", { ...own, talent: held, opening: asked });
  }
  if (talent !== undefined) return words("explanation.compare.talent", { ...own, talent: held });
  if (opening === undefined) return null;
  return words("explanation.compare.opening", { ...head, opening: asked });
}

/** What belongs to neither side. */
export function plain(label: FactLabel, value: string | null, { words }: Teller): string | null {
  if (value === null) return null;
  return words("explanation.compare.plain", { label: words(`explanation.facts.${label}`), value });
}
