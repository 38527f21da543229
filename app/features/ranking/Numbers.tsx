import { useTranslations } from "use-intl";
import { FACTOR_KEYS, WEIGHT_SPECS, type WeightKey, type Weights } from "~/matching";
import { DataTable } from "~/ui/shell/DataTable";
import { Section } from "~/ui/shell/Section";

const isFactor = (key: WeightKey) => FACTOR_KEYS.some((factor) => factor === key);

/** What else an operator may set: value, range and meaning of each. Exact, so not by `useFormats`. */
export function Numbers({ weights }: { weights: Weights }) {
  const words = useTranslations("ranking");
  return (
    <Section title={words("numbers.title")} lead={words("numbers.lead")}>
      <DataTable
        caption={words("numbers.title")}
        columns={[
          { label: words("numbers.name") },
          { label: words("numbers.value"), short: true },
          { label: words("numbers.range"), short: true },
          { label: words("numbers.meaning") },
        ]}
        rows={WEIGHT_SPECS.filter(({ key }) => !isFactor(key)).map(({ key, min, max }) => ({
          key,
          cells: [
            words(`weights.${key}.name`),
            String(weights[key]),
            words("numbers.rangeText", { min: String(min), max: String(max) }),
            words(`weights.${key}.meaning`),
          ],
        }))}
      />
    </Section>
  );
}
