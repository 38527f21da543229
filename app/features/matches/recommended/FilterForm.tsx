import { Button, NativeSelect } from "@mantine/core";
import { Form, Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { NO_FILTER, type RecommendedFilter, SORTS } from "~/engine/recommended/filter";
import { OFFERED_ENGAGEMENT_TYPES } from "~/lib/vocabulary";
import { WORK_MODES } from "~/matching";
import type { Option, OptionGroup } from "~/ui/form/SelectField";
import { filterPath, isNarrowed } from "./filter";
import classes from "./recommended.module.css";

type Props = { filter: RecommendedFilter; themes: Option[]; prefectures: OptionGroup[] };

/** A form that gets: every view has an address of its own, with scripts and without. */
export function FilterForm({ filter, themes, prefectures }: Props) {
  const words = useTranslations("recommended.filter");
  const terms = useTranslations("vocabulary");
  const any = { value: "", label: words("any") };
  const modes = WORK_MODES.map((value) => ({ value, label: terms(`workModes.${value}`) }));
  const engagements = OFFERED_ENGAGEMENT_TYPES.map((value) => ({
    value,
    label: terms(`engagementTypes.${value}`),
  }));
  const sorts = SORTS.map((value) => ({ value, label: words(`sorts.${value}`) }));
  const select = (name: keyof RecommendedFilter, data: (Option | OptionGroup)[]) => (
    <NativeSelect
      id={`filter-${name}`}
      name={name}
      label={words(name)}
      data={data}
      defaultValue={filter[name] ?? ""}
    />
  );
  return (
    // Another filter is another form: its fields show what is listed.
    <Form
      key={filterPath(filter)}
      method="get"
      action="/talent/openings"
      className={classes.filter}
      aria-label={words("label")}
    >
      {filter.tab !== NO_FILTER.tab && <input type="hidden" name="tab" value={filter.tab} />}
      {select("theme", [any, ...themes])}
      {select("prefecture", [any, ...prefectures])}
      {select("mode", [any, ...modes])}
      {select("engagement", [any, ...engagements])}
      {select("sort", sorts)}
      <div className={classes.filterEnd}>
        <Button type="submit" variant="outline">
          {words("apply")}
        </Button>
        {isNarrowed(filter) && (
          <Link to={filterPath({ ...NO_FILTER, tab: filter.tab })}>{words("clear")}</Link>
        )}
      </div>
    </Form>
  );
}
