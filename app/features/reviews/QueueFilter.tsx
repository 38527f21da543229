import { useLocale, useTranslations } from "use-intl";
import { prefectureOptions } from "~/features/reference/options";
import type { Prefecture } from "~/features/reference/types";
import { ORIGINS } from "~/lib/vocabulary";
import { FilterForm, FilterSelect } from "~/ui/shell/FilterForm";
import { FilterLinks } from "~/ui/shell/FilterLinks";
import { QUEUE_KINDS } from "./kinds";
import type { QueueCounts } from "./queue.server";
import { type QueueFilters, queueQuery, WAITING_DAYS } from "./queueFilters";

type Props = { counts: QueueCounts; filters: QueueFilters; prefectures: readonly Prefecture[] };

/** Kinds by links with their counts, the rest by a form. */
export function QueueFilter({ counts, filters, prefectures }: Props) {
  const words = useTranslations("admin.queue");
  const origins = useTranslations("admin.origins");
  const common = useTranslations("common");
  const locale = useLocale();
  const total = QUEUE_KINDS.reduce((sum, kind) => sum + counts[kind].waiting, 0);
  const to = (kind: QueueFilters["kind"]) => `/admin?${queueQuery(filters, { kind })}`;
  const query = queueQuery(filters);
  return (
    <>
      <FilterLinks
        label={words("filter")}
        choices={[
          { to: to(null), label: words("all"), count: total, current: filters.kind === null },
          ...QUEUE_KINDS.map((kind) => ({
            to: to(kind),
            label: words(`kinds.${kind}`),
            count: counts[kind].waiting,
            current: filters.kind === kind,
          })),
        ]}
      />
      <FilterForm
        shown={query}
        kept={filters.kind ? { kind: filters.kind } : {}}
        actions={
          <a href={`/admin/queue.csv?${query}`} download>
            {common("exportCsv")}
          </a>
        }
      >
        <FilterSelect
          name="prefecture"
          label={words("prefecture")}
          value={filters.prefecture}
          all={words("everywhere")}
          options={prefectureOptions(locale, prefectures)}
        />
        <FilterSelect
          name="origin"
          label={words("origin")}
          value={filters.origin}
          all={words("anyOrigin")}
          options={ORIGINS.map((origin) => ({ value: origin, label: origins(origin) }))}
        />
        <FilterSelect
          name="days"
          label={words("waitingTime")}
          value={filters.days}
          all={words("anyTime")}
          options={WAITING_DAYS.map((days) => ({
            value: days,
            label: words("atLeast", { days: Number(days) }),
          }))}
        />
        <FilterSelect
          name="overdue"
          label={words("overdueLabel")}
          value={filters.overdue}
          all={words("all")}
          options={[{ value: "on", label: words("onlyOverdue") }]}
        />
      </FilterForm>
    </>
  );
}
