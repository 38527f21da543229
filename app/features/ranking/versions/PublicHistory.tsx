import { useTranslations } from "use-intl";
import { Section } from "~/ui/shell/Section";
import type { SavedVersion } from "./versions.server";
import { WeightsHistory } from "./WeightsHistory";

/** For everybody: whether the weights were changed, when, why and how. */
export function PublicHistory({ versions }: { versions: readonly SavedVersion[] }) {
  const words = useTranslations("ranking.history");
  const [latest] = versions;
  return (
    <Section title={words("title")} lead={words("lead")}>
      {latest ? (
        <WeightsHistory versions={versions} inForce={latest.version} />
      ) : (
        <p>{words("defaults")}</p>
      )}
    </Section>
  );
}
