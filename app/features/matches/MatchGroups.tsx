import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { Card, CardList } from "~/ui/shell/CardList";
import { Section } from "~/ui/shell/Section";
import { MatchStatusBadge } from "./MatchStatusBadge";
import classes from "./matches.module.css";
import { OriginBadge } from "./OriginBadge";
import type { ClosingSide, ConsentState, MatchOrigin, MatchState } from "./types";
import { groupByWaiting, waitingFor } from "./waiting";

export interface MatchRow {
  id: string;
  code: string;
  /** What tells it from the others, for this side: the opening or the person. */
  title: string;
  /** The other one of the two. */
  about: string;
  state: MatchState;
  origin: MatchOrigin;
  consents: ConsentState;
  score: number | null;
  closedBy: ClosingSide | null;
  closedReason: string | null;
  stateChangedAt: string;
}

type Props = {
  matches: MatchRow[];
  side: keyof ConsentState;
  reasons: Readonly<Record<string, string>>;
  /** Given where the list says how long each has waited. */
  now?: string;
};

/** A side's matches under who has to act next, what waits for the reader first. */
export function MatchGroups({ matches, ...shared }: Props) {
  const words = useTranslations("match.groups");
  return groupByWaiting(matches, shared.side).map(({ waiting, matches }) => (
    <Section key={waiting} title={words(`${waiting}.title`)} lead={words(`${waiting}.lead`)}>
      <CardList>
        {matches.map((match) => (
          <MatchCard key={match.id} match={match} {...shared} />
        ))}
      </CardList>
    </Section>
  ));
}

type CardProps = Omit<Props, "matches"> & { match: MatchRow };

function MatchCard({ match, side, reasons, now }: CardProps) {
  const words = useTranslations("match");
  const timeline = useTranslations("timeline");
  const { date, number, waiting } = useFormats();
  const { score, closedReason } = match;
  const open = !["connected", "closed"].includes(waitingFor(match, side));
  const reason = closedReason === null ? undefined : reasons[closedReason];
  return (
    <Card
      title={match.title}
      to={`/${side}/matches/${match.id}`}
      meta={match.about}
      badge={
        <span className={classes.badges}>
          <MatchStatusBadge match={match} side={side} />
          <OriginBadge origin={match.origin} />
        </span>
      }
    >
      <p className={classes.meta}>
        {side === "talent" && <span>{words("coded", { code: match.code })}</span>}
        <span>
          {score === null
            ? words("scorePending")
            : words("score", { score: number(Math.round(score)) })}
        </span>
        <span>{words("updated", { date: date(match.stateChangedAt) })}</span>
        {now && open && (
          <span>{timeline("waitingSince", { time: waiting(match.stateChangedAt, now) })}</span>
        )}
      </p>
      {reason && <p>{words("closed.reason", { reason })}</p>}
    </Card>
  );
}
