import { useTranslations } from "use-intl";
import { Section } from "~/ui/shell/Section";
import { ApproveForm } from "./ApproveForm";
import type { CompanyReview } from "./companyReview.server";
import { ReturnForm } from "./ReturnForm";
import classes from "./reviews.module.css";

/** Approve with the first opening, approve alone, or send back. */
export function CompanyDecision({ company }: { company: CompanyReview }) {
  const words = useTranslations("admin.company");
  const decision = useTranslations("admin.decision");
  const { submitted, status } = company;
  if (status !== "submitted") {
    return (
      <Section title={decision("title")}>
        <p>{decision("decided")}</p>
      </Section>
    );
  }
  return (
    <Section title={decision("title")}>
      <div className={classes.decisions}>
        {submitted && (
          <ApproveForm
            intent="approveWithOpening"
            label={words("approveWithOpening")}
            hint={words("approveWithOpeningHint", { title: submitted.title })}
            hidden={{ openingId: submitted.openingId }}
          />
        )}
        <ApproveForm
          intent="approve"
          label={words("approveAlone")}
          hint={words("approveAloneHint")}
          primary={!submitted}
        />
        <ReturnForm />
      </div>
    </Section>
  );
}
