import { Link, useSearchParams } from "@remix-run/react";
import { useTranslations } from "use-intl";
import classes from "./compare.module.css";

/** How to read the table, and the way to a shorter one. */
export function CompareLegend({ differing }: { differing: boolean }) {
  const words = useTranslations("candidate.compare");
  const [search] = useSearchParams();
  const other = new URLSearchParams(search);
  other.delete("notice");
  if (differing) other.delete("rows");
  else other.set("rows", "differing");
  return (
    <div className={classes.legend}>
      <p>
        {words("legend")} {words("scrollHint")}
      </p>
      <Link data-screen-only to={{ search: other.toString() }}>
        {words(differing ? "allRows" : "differingRows")}
      </Link>
    </div>
  );
}
