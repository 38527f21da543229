import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import type { NearestChange, ViewerExplanation } from "~/matching";
import { Card, CardList } from "~/ui/shell/CardList";
import { Highlights } from "./explanation/Highlights";
import { ScoreSummary } from "./explanation/ScoreSummary";
import { type Names, useTeller } from "./explanation/teller";
import { hoursText, onsiteText } from "./explanation/values";
import { MatchStatusBadge } from "./MatchStatusBadge";
import classes from "./matches.module.css";
import type { OpeningSummary } from "./openings.server";
import { MissedGate } from "./recommended/MissedGate";
import type { TalentMatch } from "./types";

export interface RecommendedOpening {
  opening: OpeningSummary;
  explanation: ViewerExplanation;
  changes: NearestChange[];
  /** The talent's own match on this opening. */
  match: Pick<TalentMatch, "id" | "state" | "consents"> | null;
}

type Props = {
  recommended: RecommendedOpening[];
  /** What stands above the list. */
  count: string;
  /** Where the whole list is to be had as a file. */
  csv: string;
  names: Names;
  /** Buttons at the end of each card. */
  actions: (openingId: string) => ReactNode;
};

/** Openings for a talent, best first, each with what speaks for it. */
export function RecommendationList({ recommended, count, csv, names, actions }: Props) {
  const words = useTranslations("recommended");
  return (
    <>
      <div className={classes.listHead}>
        <p className={classes.count}>{count}</p>
        <a href={csv} download>
          {words("csv")}
        </a>
      </div>
      <CardList>
        {recommended.map((each) => (
          <Recommendation
            key={each.opening.id}
            {...each}
            names={names}
            actions={actions(each.opening.id)}
          />
        ))}
      </CardList>
    </>
  );
}

function Recommendation(props: RecommendedOpening & { names: Names; actions: ReactNode }) {
  const { opening, explanation, changes, match, names, actions } = props;
  return (
    <Card
      level={2}
      title={opening.title}
      to={`/openings/${opening.id}`}
      meta={opening.companyName}
      badge={match && <MatchStatusBadge match={match} side="talent" />}
      actions={actions}
    >
      <Facts opening={opening} names={names} />
      <MissedGate explanation={explanation} changes={changes} names={names} />
      <ScoreSummary explanation={explanation} />
      <Highlights explanation={explanation} names={names} />
    </Card>
  );
}

function Facts({ opening, names }: { opening: OpeningSummary; names: Names }) {
  const words = useTranslations("match");
  const { date } = useFormats();
  const teller = useTeller("talent", names);
  const { themeCode, prefectureCode, workMode, onsiteDays, hoursMin, hoursMax } = opening;
  const facts = [
    names.themes[themeCode ?? ""],
    names.prefectures[prefectureCode ?? ""],
    onsiteText(workMode, onsiteDays, teller),
    hoursText({ min: hoursMin, max: hoursMax }, teller),
    usePayText(opening),
    opening.expiresOn && words("openings.until", { date: date(opening.expiresOn) }),
    opening.isDemo && words("demo"),
  ];
  return (
    <ul className={classes.facts}>
      {facts.flatMap((fact) => (fact ? [<li key={fact}>{fact}</li>] : []))}
    </ul>
  );
}

function usePayText({ pay }: OpeningSummary): string {
  const words = useTranslations();
  const { manYen } = useFormats();
  if (pay === null) return words("match.openings.unpaid");
  return words("match.openings.payUpTo", {
    unit: words(`vocabulary.payUnits.${pay.unit}`),
    amount: manYen(pay.amount),
  });
}
