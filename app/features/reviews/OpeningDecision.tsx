import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { Callout } from "~/ui/shell/Callout";
import { ApproveForm } from "./ApproveForm";
import { DecisionSection } from "./DecisionSection";
import type { OpeningReview } from "./openingReview.server";
import { ReturnForm } from "./ReturnForm";
import classes from "./reviews.module.css";

/** Publish the submitted revision, or send it back. */
export function OpeningDecision({ review, version }: { review: OpeningReview; version: number }) {
  const words = useTranslations("admin.opening");
  const decision = useTranslations("admin.decision");
  if (review.submittedRevision === null) {
    return (
      <DecisionSection>
        <p>{decision("decided")}</p>
      </DecisionSection>
    );
  }
  return (
    <DecisionSection>
      <div className={classes.decisions}>
        {review.companyApproved ? (
          <ApproveForm
            intent="approve"
            label={words("approve")}
            hint={words("approveHint")}
            hidden={{ version: String(version) }}
          />
        ) : (
          <Callout
            tone="warning"
            title={words("companyNotApproved")}
            actions={<Link to={`/admin/companies/${review.companyId}`}>{words("toCompany")}</Link>}
          />
        )}
        <ReturnForm hidden={{ version: String(version) }} />
      </div>
    </DecisionSection>
  );
}
