import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import type { ViewerExplanation } from "~/matching";
import { Card, CardList } from "~/ui/shell/CardList";
import { Highlights } from "./explanation/Highlights";
import { ScoreSummary } from "./explanation/ScoreSummary";
import { type Names, useTeller } from "./explanation/teller";
import { hoursText, onsiteText } from "./explanation/values";
import { MatchStatusBadge } from "./MatchStatusBadge";
import classes from "./matches.module.css";
import type { OpeningSummary } from "./openings.server";
import type { TalentMatch } from "./types";

export interface RecommendedOpening {
  opening: OpeningSummary;
  explanation: ViewerExplanation;
  /** The talent's own match on this opening. */
  match: Pick<TalentMatch, "id" | "state" | "consents"> | null;
}

type Props = { recommended: RecommendedOpening[]; total: number; names: Names };

/** Openings for a talent, best first, each with what speaks for it. */
export function RecommendationList({ recommended, total, names }: Props) {
  const words = useTranslations("match.openings");
  return (
    <>
      <p className={classes.count}>{words("count", { total })}</p>
      <CardList>
        {recommended.map((each) => (
          <Recommendation key={each.opening.id} {...each} names={names} />
        ))}
      </CardList>
    </>
  );
}

function Recommendation(props: RecommendedOpening & { names: Names }) {
  const { opening, explanation, match, names } = props;
  return (
    <Card
      level={2}
      title={opening.title}
      to={`/openings/${opening.id}`}
      meta={opening.companyName}
      badge={match && <MatchStatusBadge match={match} side="talent" />}
    >
      <Facts opening={opening} names={names} />
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
