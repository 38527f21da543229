import { useTranslations } from "use-intl";
import type { HeadCount } from "./count";

/** A number of people in words: 0人, 1〜4人, 約90人. */
export function useCountText(): (count: HeadCount) => string {
  const words = useTranslations("openingFit.counts");
  return ({ low, high }) => {
    if (low < high) return words("range", { low, high });
    return words(low === 0 ? "exact" : "about", { count: low });
  };
}
