import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { type Choices, ungrouped } from "./choices";
import type { FilterName, SearchFilter } from "./filter";

type Props = { filter: SearchFilter; choices: Choices };
export type Condition = { name: FilterName; value?: string; label: string };

/** Every condition of a search in words. */
export function useConditionTexts({ filter, choices }: Props): Condition[] {
  const words = useTranslations("search.chips");
  const terms = useTranslations("vocabulary");
  const { yen } = useFormats();
  const coded = (name: "theme" | "prefecture" | "skill"): Condition[] => {
    const options = name === "theme" ? choices.theme : ungrouped(choices[name]);
    return options
      .filter(({ value }) => filter[name].includes(value))
      .map(({ value, label }) => ({ name, value, label }));
  };
  return [
    ...(filter.q === "" ? [] : [{ name: "q", label: words("q", { value: filter.q }) } as const]),
    ...coded("theme"),
    ...coded("prefecture"),
    ...coded("skill"),
    ...filter.mode.map(
      (value): Condition => ({ name: "mode", value, label: terms(`workModes.${value}`) }),
    ),
    ...filter.engagement.map(
      (value): Condition => ({
        name: "engagement",
        value,
        label: terms(`engagementTypes.${value}`),
      }),
    ),
    ...(filter.pay === null
      ? []
      : [{ name: "pay", label: words("pay", { value: yen(filter.pay) }) } as const]),
    ...(filter.hours === null
      ? []
      : [{ name: "hours", label: words("hours", { value: String(filter.hours) }) } as const]),
  ];
}
