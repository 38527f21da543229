import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { Callout } from "~/ui/shell/Callout";
import { Section } from "~/ui/shell/Section";
import { ApproveForm } from "./ApproveForm";
import type { OpeningReview } from "./openingReview.server";
import { ReturnForm } from "./ReturnForm";
import classes from "./reviews.module.css";

/** Publish the submitted revision, or send it back. */
export function OpeningDecision({ review, version }: { review: OpeningReview; version: number }) {
  const words = useTranslations("admin.opening");
  const decision = useTranslations("admin.decision");
  if (review.submittedRevision === null) {
    return (
      <Section title={decision("title")}>
        <p>{decision("decided")}</p>
      </Section>
    );
  }
  return (
    <Section title={decision("title")}>
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
        <ReturnForm />
      </div>
    </Section>
  );
}
