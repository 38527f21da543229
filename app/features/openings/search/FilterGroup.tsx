import { Checkbox } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Option } from "~/ui/form/SelectField";
import type { FilterName } from "./filter";
import classes from "./search.module.css";

type Props = { title: string; chosen: number; children: ReactNode };

/** One kind of condition, folded up until something in it is chosen. Opens without scripts. */
export function FilterGroup({ title, chosen, children }: Props) {
  const words = useTranslations("search");
  return (
    <details className={classes.group} open={chosen > 0}>
      <summary>
        {title}
        {chosen > 0 && <span className={classes.chosen}>{words("chosen", { count: chosen })}</span>}
      </summary>
      <div className={classes.groupBody}>{children}</div>
    </details>
  );
}

type ChoicesProps = {
  name: FilterName;
  legend: string;
  options: readonly Option[];
  chosen: readonly string[];
};

/** Boxes of one kind; any of those ticked. */
export function FilterChoices({ name, legend, options, chosen }: ChoicesProps) {
  return (
    <fieldset className={classes.choices}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map(({ value, label }) => (
        <Checkbox
          key={value}
          id={`${name}-${value}`}
          name={name}
          value={value}
          label={label}
          defaultChecked={chosen.includes(value)}
        />
      ))}
    </fieldset>
  );
}
