import { useTranslations } from "use-intl";
import { FilterLinks } from "~/ui/shell/FilterLinks";
import classes from "./matches.module.css";
import { MATCH_SORTS, type MatchView, matchViewSearch } from "./matchView";
import { WAITING, type Waiting } from "./waiting";

type Props = { view: MatchView; counts: Record<Waiting, number> };

/** Which of a firm's matches are shown, and in which order; and the way to take them along. */
export function MatchViews({ view, counts }: Props) {
  const words = useTranslations("match");
  const to = (changed: Partial<MatchView>) => `?${matchViewSearch({ ...view, ...changed })}`;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const all = {
    to: to({ waiting: null }),
    label: words("company.views.all"),
    count: total,
    current: view.waiting === null,
  };
  return (
    <div className={classes.views}>
      <FilterLinks
        label={words("company.views.label")}
        choices={[
          all,
          ...WAITING.map((waiting) => ({
            to: to({ waiting }),
            label: words(`states.${waiting}`),
            count: counts[waiting],
            current: view.waiting === waiting,
          })),
        ]}
      />
      <div className={classes.viewOrder}>
        <FilterLinks
          label={words("company.views.sortLabel")}
          choices={MATCH_SORTS.map((sort) => ({
            to: to({ sort }),
            label: words(`company.views.${sort}`),
            current: view.sort === sort,
          }))}
        />
        <a href={`/company/matches.csv?${matchViewSearch(view)}`} download>
          {words("company.csv.download")}
        </a>
      </div>
    </div>
  );
}
