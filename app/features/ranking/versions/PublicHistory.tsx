import { useTranslations } from "use-intl";
import { Pagination } from "~/ui/shell/Pagination";
import { Section } from "~/ui/shell/Section";
import type { VersionPage } from "./versions.server";
import { WeightsHistory } from "./WeightsHistory";

const PART = "versions";

type Props = VersionPage & {
  /** Number of the version in use. */
  inForce: number;
};

/** For everybody: whether the weights were changed, when, why and how. */
export function PublicHistory({ versions, next, inForce }: Props) {
  const words = useTranslations("ranking.history");
  return (
    <div id={PART}>
      <Section title={words("title")} lead={words("lead")}>
        {inForce > 0 ? (
          <WeightsHistory versions={versions} inForce={inForce} />
        ) : (
          <p>{words("defaults")}</p>
        )}
        <Pagination next={next} part={PART} />
      </Section>
    </div>
  );
}
