import { NavLink } from "@remix-run/react";
import { useTranslations } from "use-intl";
import classes from "./candidates.module.css";

type Props = { openingId: string; shortlisted: number };

/** The two lists of an opening: everybody who fits, and those whom the firm keeps in view. */
export function CandidateTabs({ openingId, shortlisted }: Props) {
  const words = useTranslations("candidate.tabs");
  const address = `/company/openings/${openingId}`;
  return (
    <nav aria-label={words("label")} className={classes.tabs}>
      <NavLink to={`${address}/candidates`}>{words("all")}</NavLink>
      <NavLink to={`${address}/shortlist`}>{words("shortlist", { count: shortlisted })}</NavLink>
    </nav>
  );
}
