import { useTranslations } from "use-intl";
import type { EngineStatus } from "~/engine/engine";
import type { QuestionName } from "~/engine/questions/all";
import { useFormats } from "~/i18n/formats";
import { DataTable } from "~/ui/shell/DataTable";
import { Section } from "~/ui/shell/Section";

const KINDS = [
  "best",
  "candidatePlaces",
  "candidateScores",
  "candidates",
  "compareWeights",
  "funnel",
  "openingSkills",
  "recommendations",
  "recommendedScores",
  "status",
] as const satisfies readonly QuestionName[];

/** How long the latest questions took, by kind. One too new to have words is shown as it is. */
export function QueryTimes({ queries }: Pick<EngineStatus, "queries">) {
  const words = useTranslations("engine.queries");
  const { number } = useFormats();
  const nameOf = (value: string) => {
    const known = KINDS.find((kind) => kind === value);
    return known ? words(`kinds.${known}`) : value;
  };
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
