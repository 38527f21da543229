import type { useTranslations } from "use-intl";
import type { Names } from "./explanation/teller";

/** The words of `match.card`. */
type Words = ReturnType<typeof useTranslations<"match.card">>;

/** How a firm speaks of a person it does not know: by prefecture, or as gone without a card. */
export function cardTitle(
  words: Words,
  prefectures: Names["prefectures"],
  prefectureCode: string | null | undefined,
): string {
  if (!prefectureCode) return words("gone");
  return words("anonymous", { prefecture: prefectures[prefectureCode] ?? "" });
}
