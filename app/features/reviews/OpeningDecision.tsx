import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { Callout } from "~/ui/shell/Callout";
import { type Choice, DecisionForm } from "./DecisionForm";
import { DecisionSection } from "./DecisionSection";
import { MATCHES_ID } from "./OpeningMatches";
import type { OpeningReview } from "./openingReview.server";
import classes from "./reviews.module.css";

type Props = {
  review: OpeningReview;
  version: number;
  /** Matches of the opening that wait to be introduced or dismissed. */
  waiting: number;
};

/** Publish the submitted revision, or send it back. */
export function OpeningDecision({ review, version, waiting }: Props) {
  const words = useTranslations("admin.opening");
  const decision = useTranslations("admin.decision");
  if (review.submittedRevision === null) {
    return (
      <DecisionSection>
        <p>{words("decided")}</p>
        {waiting > 0 && (
          <p>
            <a href={`#${MATCHES_ID}`}>{words("matches.toDecide", { count: waiting })}</a>
          </p>
        )}
      </DecisionSection>
    );
  }
  const publish: Choice = {
    value: "approve",
    label: words("approve"),
    hint: words("approveHint"),
  };
  const sendBack: Choice = {
    value: "return",
    label: decision("sendBack"),
    hint: decision("returnHint"),
  };
  return (
    <DecisionSection>
      <div className={classes.decisions}>
        {!review.companyApproved && (
          <Callout
            tone="warning"
            title={words("companyNotApproved")}
            actions={<Link to={`/admin/companies/${review.companyId}`}>{words("toCompany")}</Link>}
          />
        )}
        <DecisionForm
          about="opening"
          choices={review.companyApproved ? [publish, sendBack] : [sendBack]}
          hidden={{ version: String(version) }}
        />
      </div>
    </DecisionSection>
  );
}
