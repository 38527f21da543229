import { useTranslations } from "use-intl";
import type { CandidateTab } from "~/engine/candidates/filter";
import classes from "./candidates.module.css";

type Props = {
  found: number;
  total: number;
  tab: CandidateTab;
  narrowed: boolean;
  download: string;
};

/** How many people there are, and the way to take them along. */
export function CandidateCount({ found, total, tab, narrowed, download }: Props) {
  const words = useTranslations("candidate");
  return (
    <>
      <div className={classes.listHead}>
        <p className={classes.count}>
          {narrowed
            ? words("counts.some", { found, total })
            : words(tab === "near" ? "near.count" : "counts.all", { total })}
        </p>
        {found > 0 && (
          <a href={download} download>
            {words("csv.download")}
          </a>
        )}
      </div>
      <p className={classes.codes}>{words("codes")}</p>
    </>
  );
}
