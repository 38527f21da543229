import { Link } from "@remix-run/react";
import { IconX } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { type Choices, ungrouped } from "./choices";
import {
  type FilterName,
  isNarrowed,
  NO_FILTER,
  type SearchFilter,
  toQuery,
  without,
} from "./filter";
import classes from "./search.module.css";

type Props = { filter: SearchFilter; choices: Choices };
type Chip = { name: FilterName; value?: string; label: string };

/** Every condition as a link that takes it away. */
export function ActiveFilters({ filter, choices }: Props) {
  const words = useTranslations("search");
  const chips = useChips({ filter, choices });
  if (!isNarrowed(filter)) return null;
  return (
    <nav aria-label={words("active")} className={classes.active}>
      <ul className={classes.chips}>
        {chips.map(({ name, value, label }) => (
          <li key={`${name} ${value}`}>
            <Link
              to={searchPath(without(filter, name, value))}
              className={classes.chip}
              aria-label={words("remove", { condition: label })}
            >
              {label}
              <IconX aria-hidden size={16} />
            </Link>
          </li>
        ))}
        <li>
          <Link to={searchPath({ ...NO_FILTER, sort: filter.sort })} className={classes.clear}>
            {words("clear")}
          </Link>
        </li>
      </ul>
    </nav>
  );
}

export function searchPath(filter: SearchFilter): string {
  const query = toQuery(filter);
  return query === "" ? "/openings" : `/openings?${query}`;
}

function useChips({ filter, choices }: Props): Chip[] {
  const words = useTranslations("search.chips");
  const terms = useTranslations("vocabulary");
  const { yen } = useFormats();
  const coded = (name: "theme" | "prefecture" | "skill"): Chip[] => {
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
      (value): Chip => ({ name: "mode", value, label: terms(`workModes.${value}`) }),
    ),
    ...filter.engagement.map(
      (value): Chip => ({ name: "engagement", value, label: terms(`engagementTypes.${value}`) }),
    ),
    ...(filter.pay === null
      ? []
      : [{ name: "pay", label: words("pay", { value: yen(filter.pay) }) } as const]),
    ...(filter.hours === null
      ? []
      : [{ name: "hours", label: words("hours", { value: String(filter.hours) }) } as const]),
  ];
}
