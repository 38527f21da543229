import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { ViewerExplanation } from "~/matching";
import { missedLines } from "../explanation/gates";
import { type Names, useTeller } from "../explanation/teller";
import classes from "./candidates.module.css";

type Props = {
  openingId: string;
  explanation: ViewerExplanation;
  names: Names;
  children?: ReactNode;
};

/** The one condition that a person does not meet, in words, and the way to where the firm set it. */
export function MissedCondition({ openingId, explanation, names, children }: Props) {
  const words = useTranslations("candidate.near");
  const title = useTranslations("explanation.missed");
  const missed = missedLines(explanation, useTeller("company", names));
  if (!missed) return null;
  const step = missed.key === "must_skills" ? "requirements" : "conditions";
  return (
    <div className={classes.missed}>
      <p className={classes.missedTitle}>{title("title", { condition: missed.name })}</p>
      {missed.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {children}
      <Link to={`/company/openings/${openingId}/edit/${step}`}>{words(`review.${step}`)}</Link>
    </div>
  );
}
