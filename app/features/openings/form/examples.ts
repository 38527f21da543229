import type { useTranslations } from "use-intl";

// Every theme has so many examples in the dictionary `openingExample`.
export const EXAMPLES = ["1", "2", "3"] as const;
export type ExampleNumber = (typeof EXAMPLES)[number];
export type ExamplePart = "title" | "problem" | "outcome";

/** The words of one example; empty for a theme that has none yet. */
export function exampleOf(
  words: ReturnType<typeof useTranslations<"openingExample">>,
  theme: string,
  number: ExampleNumber,
  part: ExamplePart,
): string {
  const key = `${theme}.${number}.${part}` as "other.1.title";
  return words.has(key) ? words(key) : "";
}
