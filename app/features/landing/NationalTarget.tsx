import { useLocale, useTranslations } from "use-intl";
import { nameIn } from "~/features/reference/options";
import type { NationalKpi, NationalKpiYear } from "~/features/reference/types";
import { useFormats } from "~/i18n/formats";
import { TargetBars } from "~/ui/charts/TargetBars";
import { DataTable } from "~/ui/shell/DataTable";
import { Section } from "~/ui/shell/Section";
import classes from "./landing.module.css";
import { WomensShare } from "./WomensShare";

/** What the nation aims at and has reached. Its source and its caveats are always in sight. */
export function NationalTarget({ kpi }: { kpi: NationalKpi }) {
  const words = useTranslations("landing.kpi");
  const locale = useLocale();
  const people = usePeople();
  const { percent, fiscalYear } = useFormats();
  const reached = kpi.years.reduce((sum, { actual }) => sum + (actual ?? 0), 0);
  const legend = {
    value: words("actual"),
    provisional: words("provisional"),
    target: words("target"),
  };
  return (
    <Section
      title={words("title")}
      lead={words("lead", {
        years: kpi.lastFiscalYear - kpi.firstFiscalYear + 1,
        target: people(kpi.cumulativeTarget),
      })}
    >
      <div className={classes.kpi}>
        <TargetBars
          title={words("byYear")}
          legend={legend}
          bars={kpi.years.map((year) => ({
            key: String(year.fiscalYear),
            label: fiscalYear(`${year.fiscalYear}-04-01`),
            value: year.actual,
            target: year.target,
            provisional: year.provisional,
            text: words("reached", {
              actual: year.actual === null ? words("none") : people(year.actual),
              target: people(year.target),
            }),
          }))}
        />
        <TargetBars
          title={words("cumulative")}
          legend={legend}
          bars={[
            {
              key: "all",
              label: words("period", { from: kpi.firstFiscalYear, to: kpi.lastFiscalYear }),
              value: reached,
              target: kpi.cumulativeTarget,
              provisional: kpi.years.some(({ provisional }) => provisional),
              text: words("reachedShare", {
                actual: people(reached),
                target: people(kpi.cumulativeTarget),
                share: percent(reached / kpi.cumulativeTarget),
              }),
            },
          ]}
        />
        <WomensShare kpi={kpi} />
      </div>
      <YearTable kpi={kpi} />
      <dl className={classes.source}>
        <div>
          <dt>{words("measure")}</dt>
          <dd>{nameIn(locale, kpi)}</dd>
        </div>
        <div>
          <dt>{words("source")}</dt>
          <dd>{kpi.source[locale]}</dd>
        </div>
        <div>
          <dt>{words("caveat")}</dt>
          <dd>{kpi.caveat[locale]}</dd>
        </div>
      </dl>
    </Section>
  );
}

function YearTable({ kpi }: { kpi: NationalKpi }) {
  const words = useTranslations("landing.kpi");
  const locale = useLocale();
  const people = usePeople();
  const { percent } = useFormats();
  const note = ({ provisional, actualCovers, womenShare, womenCovers }: NationalKpiYear) =>
    [
      provisional && words("provisional"),
      actualCovers?.[locale],
      womenShare !== null && words("womenNote", { share: percent(womenShare) }),
      womenCovers && words("womenOf", { whom: womenCovers[locale] }),
    ]
      .filter(Boolean)
      .join("\n");
  return (
    <DataTable
      caption={words("byYear")}
      columns={[
        { label: words("year") },
        { label: words("target"), short: true },
        { label: words("actual"), short: true },
        { label: words("note") },
      ]}
      rows={kpi.years.map((year) => ({
        key: String(year.fiscalYear),
        cells: [
          words("shortYear", { year: year.fiscalYear }),
          people(year.target),
          year.actual === null ? "–" : people(year.actual),
          <span key="note" className={classes.note}>
            {note(year)}
          </span>,
        ],
      }))}
    />
  );
}

function usePeople() {
  const words = useTranslations("landing.kpi");
  const { man } = useFormats();
  return (count: number) => words("people", { count: man(count) });
}
