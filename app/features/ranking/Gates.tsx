import { useTranslations } from "use-intl";
import { GATE_KEYS } from "~/matching";
import { DataTable } from "~/ui/shell/DataTable";
import { Section } from "~/ui/shell/Section";

/** Every condition of the engine, in the order in which it checks them. */
export function Gates() {
  const words = useTranslations("ranking.gates");
  const names = useTranslations("explanation.gates");
  return (
    <Section title={words("title")} lead={words("lead")}>
      <DataTable
        caption={words("title")}
        columns={[{ label: words("name") }, { label: words("rule") }]}
        rows={GATE_KEYS.map((gate) => ({ key: gate, cells: [names(`${gate}.name`), words(gate)] }))}
      />
    </Section>
  );
}
