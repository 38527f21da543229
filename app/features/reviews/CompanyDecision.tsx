import { useTranslations } from "use-intl";
import { ApproveForm } from "./ApproveForm";
import type { CompanyReview } from "./companyReview.server";
import { DecisionSection } from "./DecisionSection";
import { ReturnForm } from "./ReturnForm";
import classes from "./reviews.module.css";

type Props = {
  company: CompanyReview;
  /** Of the opening that was handed in along with the firm. */
  openingVersion: number | null;
};

/** Approve with the first opening, approve alone, or send back. */
export function CompanyDecision({ company, openingVersion }: Props) {
  const words = useTranslations("admin.company");
  const decision = useTranslations("admin.decision");
  const { submitted, status } = company;
  if (status !== "submitted") {
    return (
      <DecisionSection>
        <p>{decision("decided")}</p>
      </DecisionSection>
    );
  }
  return (
    <DecisionSection>
      <div className={classes.decisions}>
        {submitted && openingVersion !== null && (
          <ApproveForm
            intent="approveWithOpening"
            label={words("approveWithOpening")}
            hint={words("approveWithOpeningHint", { title: submitted.title })}
            hidden={{
              version: String(company.version),
              openingId: submitted.openingId,
              openingVersion: String(openingVersion),
            }}
          />
        )}
        <ApproveForm
          intent="approve"
          label={words("approveAlone")}
          hint={words("approveAloneHint")}
          primary={!submitted}
          hidden={{ version: String(company.version) }}
        />
        <ReturnForm about="company" />
      </div>
    </DecisionSection>
  );
}
