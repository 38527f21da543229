import { useTranslations } from "use-intl";
import type { Choices } from "./choices";
import type { SearchFilter } from "./filter";
import { useConditionTexts } from "./useConditionTexts";

/** A search in one line. */
export function Conditions({ filter, choices }: { filter: SearchFilter; choices: Choices }) {
  const words = useTranslations("search");
  const texts = useConditionTexts({ filter, choices });
  if (texts.length === 0) return <>{words("allOpenings")}</>;
  return <>{texts.map(({ label }) => label).join(" · ")}</>;
}
