import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { CANDIDATE_TABS, type CandidateTab } from "~/engine/candidates/filter";
import { NO_FILTER, type RecommendedFilter } from "~/engine/recommended/filter";
import { filterPath } from "./filter";
import classes from "./recommended.module.css";

type Props = { filter: RecommendedFilter; counts: Record<CandidateTab, number> };

/** What fits, and what one condition stands in the way of. Filters go with the reader from one to the other. */
export function Tabs({ filter, counts }: Props) {
  const words = useTranslations("recommended.tabs");
  return (
    <nav aria-label={words("label")} className={classes.tabs}>
      {CANDIDATE_TABS.map((tab) => (
        <Link
          key={tab}
          to={filterPath({ ...filter, sort: NO_FILTER.sort, tab })}
          aria-current={tab === filter.tab ? "page" : undefined}
        >
          {words(tab, { count: counts[tab] })}
        </Link>
      ))}
    </nav>
  );
}
