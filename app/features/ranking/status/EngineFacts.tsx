import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { EngineStatus } from "~/engine/engine";
import { useFormats } from "~/i18n/formats";
import { DefinitionList } from "~/ui/shell/DefinitionList";
import { Section } from "~/ui/shell/Section";
import classes from "./status.module.css";

/** What runs, on how much, and how fresh: each with what it means. */
export function EngineFacts({ status }: { status: EngineStatus }) {
  const words = useTranslations("engine.facts");
  const { number, date, dateTime } = useFormats();
  const fact = (key: FactKey, value: ReactNode) => ({
    term: words(key),
    value: (
      <>
        {value ?? words("notYet")}
        <p className={classes.note}>{words(`${key}Note`)}</p>
      </>
    ),
  });
  const milliseconds = (ms: number | null) =>
    ms === null ? null : words("ms", { ms: number(ms) });
  const { refreshedAt } = status;
  return (
    <>
      <Section title={words("running")}>
        <DefinitionList
          items={[
            fact("version", status.engineVersion),
            fact("relations", status.relationsVersion),
            fact("weights", words("weightsVersion", { version: status.weightsVersion })),
            fact("people", words("peopleCount", { count: status.people })),
            fact("openings", words("openingsCount", { count: status.openings })),
            fact("leftOut", words("leftOutCount", { count: status.leftOut })),
          ]}
        />
      </Section>
      <Section title={words("freshness")}>
        <DefinitionList
          items={[
            fact(
              "refreshedAt",
              refreshedAt && <time dateTime={refreshedAt}>{dateTime(refreshedAt)}</time>,
            ),
            fact("refresh", milliseconds(status.refreshMs)),
            fact("load", milliseconds(status.loadMs)),
            fact("asOf", date(status.asOf)),
          ]}
        />
      </Section>
    </>
  );
}

type FactKey =
  | "version"
  | "relations"
  | "weights"
  | "people"
  | "openings"
  | "leftOut"
  | "refreshedAt"
  | "refresh"
  | "load"
  | "asOf";
