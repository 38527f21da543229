import { Link } from "@remix-run/react";
import { IconX } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import type { Choices } from "./choices";
import { isNarrowed, NO_FILTER, type SearchFilter, toQuery, without } from "./filter";
import classes from "./search.module.css";
import { useConditionTexts } from "./useConditionTexts";

type Props = { filter: SearchFilter; choices: Choices };

/** Every condition as a link that takes it away. */
export function ActiveFilters({ filter, choices }: Props) {
  const words = useTranslations("search");
  const chips = useConditionTexts({ filter, choices });
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
