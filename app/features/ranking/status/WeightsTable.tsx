import { useTranslations } from "use-intl";
import { WEIGHT_SPECS, type Weights } from "~/matching";
import { DataTable } from "~/ui/shell/DataTable";
import classes from "./status.module.css";

/** Every number in force beside its default. Exact, so not by `useFormats`. */
export function WeightsTable({ weights }: { weights: Weights }) {
  const words = useTranslations("ranking");
  const own = useTranslations("engine.weights");
  return (
    <DataTable
      caption={own("title")}
      columns={[
        { label: own("name") },
        { label: own("inForce"), numeric: true },
        { label: own("default"), numeric: true },
        { label: own("range"), short: true },
        { label: own("meaning") },
      ]}
      rows={WEIGHT_SPECS.map(({ key, min, max, default: initial }) => ({
        key,
        cells: [
          words(`weights.${key}.name`),
          weights[key] === initial ? (
            String(weights[key])
          ) : (
            <strong key="changed" className={classes.changed}>
              {weights[key]}
              <span className="visually-hidden">{own("changed")}</span>
            </strong>
          ),
          String(initial),
          words("numbers.rangeText", { min: String(min), max: String(max) }),
          words(`weights.${key}.meaning`),
        ],
      }))}
    />
  );
}
