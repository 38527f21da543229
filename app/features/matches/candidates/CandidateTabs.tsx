import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { CANDIDATE_TABS, type CandidateTab } from "~/engine/candidates/filter";
import classes from "./candidates.module.css";

type Props = { openingId: string; shortlisted: number; current: CandidateTab | "shortlist" };

/** The lists of an opening: who fits, who misses one condition, and whom the firm keeps in view. */
export function CandidateTabs({ openingId, shortlisted, current }: Props) {
  const words = useTranslations("candidate.tabs");
  const address = `/company/openings/${openingId}`;
  const mark = (tab: Props["current"]) => (tab === current ? ("page" as const) : undefined);
  return (
    <nav aria-label={words("label")} className={classes.tabs}>
      {CANDIDATE_TABS.map((tab) => (
        <Link
          key={tab}
          to={`${address}/candidates${tab === "fit" ? "" : `?tab=${tab}`}`}
          aria-current={mark(tab)}
        >
          {words(tab)}
        </Link>
      ))}
      <Link to={`${address}/shortlist`} aria-current={mark("shortlist")}>
        {words("shortlist", { count: shortlisted })}
      </Link>
    </nav>
  );
}
