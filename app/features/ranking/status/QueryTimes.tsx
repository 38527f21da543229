import { useTranslations } from "use-intl";
import type { EngineStatus } from "~/engine/engine";
import type { QuestionName } from "~/engine/questions/all";
import { useFormats } from "~/i18n/formats";
import { DataTable } from "~/ui/shell/DataTable";
import { Section } from "~/ui/shell/Section";

const KINDS: Record<QuestionName, true> = {
  best: true,
  candidatePlaces: true,
  candidateScores: true,
  candidates: true,
  compareWeights: true,
  funnel: true,
  nearMisses: true,
  openingSkills: true,
  recommendations: true,
  recommendedScores: true,
  status: true,
};
const isKind = (kind: string): kind is QuestionName => Object.hasOwn(KINDS, kind);

/** How long the latest questions took, by kind. */
export function QueryTimes({ queries }: Pick<EngineStatus, "queries">) {
  const words = useTranslations("engine.queries");
  const { number } = useFormats();
  const nameOf = (kind: string) => (isKind(kind) ? words(`kinds.${kind}`) : kind);
  const time = (ms: number) => words("ms", { ms: number(ms) });
  return (
    <Section title={words("title")} lead={words("lead")}>
      {queries.length === 0 ? (
        <p>{words("none")}</p>
      ) : (
        <DataTable
          caption={words("title")}
          columns={[
            { label: words("kind") },
            { label: words("count"), numeric: true },
            { label: words("p50"), numeric: true },
            { label: words("p95"), numeric: true },
          ]}
          rows={queries.map(({ kind, count, p50Ms, p95Ms }) => ({
            key: kind,
            cells: [nameOf(kind), number(count), time(p50Ms), time(p95Ms)],
          }))}
        />
      )}
    </Section>
  );
}
