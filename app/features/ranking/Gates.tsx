import { useTranslations } from "use-intl";
import { GATE_KEYS } from "~/matching";
import { ChartTable } from "~/ui/charts/ChartTable";
import { Section } from "~/ui/shell/Section";

/** Every condition of the engine, in the order in which it checks them. */
export function Gates() {
  const words = useTranslations("ranking.gates");
  const names = useTranslations("explanation.gates");
  return (
    <Section title={words("title")} lead={words("lead")}>
      <ChartTable
        caption={words("title")}
        columns={[words("name"), words("rule")]}
        rows={GATE_KEYS.map((gate) => ({ key: gate, cells: [names(`${gate}.name`), words(gate)] }))}
      />
    </Section>
  );
}
