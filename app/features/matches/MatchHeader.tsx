import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { PageHeader } from "~/ui/shell/PageHeader";
import { StatusBadge } from "~/ui/shell/StatusBadge";
import { MatchStatusBadge } from "./MatchStatusBadge";
import classes from "./matches.module.css";
import { OriginBadge } from "./OriginBadge";
import type { ConsentState, MatchOrigin, MatchState } from "./types";

type Props = {
  match: { code: string; state: MatchState; consents: ConsentState; origin: MatchOrigin };
  side: keyof ConsentState;
  title: string;
  lead: string;
  demo?: boolean;
  actions?: ReactNode;
};

/** The head of one match's page: with whom, about what, and whose turn it is. */
export function MatchHeader({ match, side, title, lead, demo = false, actions }: Props) {
  const words = useTranslations("match");
  return (
    <>
      <PageHeader
        title={title}
        lead={lead}
        crumbs={[{ label: words(`${side}.title`), to: `/${side}/matches` }, { label: title }]}
        badge={
          <span className={classes.badges}>
            <MatchStatusBadge match={match} side={side} />
            <OriginBadge origin={match.origin} />
            {demo && <StatusBadge>{words("demo")}</StatusBadge>}
          </span>
        }
        actions={actions}
      />
      <p className={classes.code}>
        <strong>{words("coded", { code: match.code })}</strong>
        <span>{words(`codeHint.${side}`)}</span>
      </p>
    </>
  );
}
