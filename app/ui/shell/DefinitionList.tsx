import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import classes from "./page.module.css";

export type Definition = { term: string; value: ReactNode };

/** Facts with their names. A value that is missing is said to be missing. */
export function DefinitionList({ items }: { items: Definition[] }) {
  const words = useTranslations("common");
  return (
    <dl className={classes.definitions}>
      {items.map(({ term, value }) => (
        <div key={term} className={classes.definition}>
          <dt>{term}</dt>
          <dd>
            {isMissing(value) ? <span className={classes.missing}>{words("notSet")}</span> : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function isMissing(value: ReactNode): boolean {
  return value === null || value === undefined || value === "";
}
