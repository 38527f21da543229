import type { useTranslations } from "use-intl";
import type { Names } from "./explanation/teller";

/** The words of `match.card`. */
type Words = ReturnType<typeof useTranslations<"match.card">>;

/** How a firm speaks of a person it does not know: by code, and prefecture or as gone without a card. */
export function cardTitle(
  words: Words,
  prefectures: Names["prefectures"],
  { code, prefectureCode }: { code: string; prefectureCode: string | null | undefined },
): string {
  const name = prefectureCode
    ? words("anonymous", { prefecture: prefectures[prefectureCode] ?? "" })
    : words("gone");
  return words("named", { code, name });
}
