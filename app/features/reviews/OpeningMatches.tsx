import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { Callout } from "~/ui/shell/Callout";
import { DataTable } from "~/ui/shell/DataTable";
import { Pagination } from "~/ui/shell/Pagination";
import { Section } from "~/ui/shell/Section";
import type { OpeningMatch } from "./openingMatches.server";

/** Where the page shows them. */
export const MATCHES_ID = "matches";

type Props = {
  matches: readonly OpeningMatch[];
  /** Where the next page of them begins. */
  next: string | null;
  now: string;
};

/** The matches of an opening and how they stand, each with the way to its own page. */
export function OpeningMatches({ matches, next, now }: Props) {
  const words = useTranslations("admin");
  const lists = useTranslations("adminLists");
  const card = useTranslations("match.card");
  const { number, waiting, date } = useFormats();
  return (
    <div id={MATCHES_ID}>
      <Section title={words("opening.matches.title")} lead={words("opening.matches.lead")}>
        {matches.length === 0 ? (
          <p>{words("opening.matches.none")}</p>
        ) : (
          <DataTable
            caption={words("opening.matches.title")}
            columns={[
              { label: lists("columns.talent"), short: true },
              { label: lists("columns.state") },
              { label: lists("columns.origin") },
              { label: lists("columns.score"), numeric: true },
              { label: words("opening.matches.waiting"), short: true },
            ]}
            rows={matches.map(({ id, code, state, origin, score, since }) => ({
              key: id,
              cells: [
                <Link key="talent" to={`/admin/matches/${id}`}>
                  {card("candidate", { code })}
                </Link>,
                words(`match.states.${state}`),
                words(`origins.${origin}`),
                score === null ? "" : number(Math.round(score)),
                state === "closed"
                  ? words("opening.matches.ended", { date: date(since) })
                  : waiting(since, now),
              ],
            }))}
          />
        )}
        <Pagination next={next} part={MATCHES_ID} />
      </Section>
    </div>
  );
}

/** Just proposed by whoever reads: the way to what has come of it. */
export function ProposedMatch({ matchId }: { matchId: string }) {
  const words = useTranslations("admin.opening.matches");
  return (
    <Callout tone="success" title={words("proposedTitle")}>
      <p>{words("proposedText")}</p>
      <p>
        <Link to={`/admin/matches/${matchId}`}>{words("proposedLink")}</Link>
      </p>
    </Callout>
  );
}
