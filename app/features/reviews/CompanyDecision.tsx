import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import type { CompanyReview } from "./companyReview.server";
import { type Choice, DecisionForm } from "./DecisionForm";
import { DecisionSection } from "./DecisionSection";

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
        <p>{words("decided")}</p>
        {status === "approved" && submitted && (
          <p>
            <Link to={`/admin/openings/${submitted.openingId}`}>
              {words("toSubmitted", { title: submitted.title })}
            </Link>
          </p>
        )}
      </DecisionSection>
    );
  }
  const opening = openingVersion === null ? null : submitted;
  const both: Choice | null = opening && {
    value: "approveWithOpening",
    label: words("approveWithOpening"),
    hint: words("approveWithOpeningHint", { title: opening.title }),
  };
  return (
    <DecisionSection>
      <DecisionForm
        about="company"
        choices={[
          ...(both ? [both] : []),
          {
            value: "approve",
            label: words("approveAlone"),
            hint: words(opening ? "approveAloneHint" : "approveHint"),
          },
          { value: "return", label: decision("sendBack"), hint: decision("returnHint") },
        ]}
        hidden={{
          version: String(company.version),
          ...(opening && {
            openingId: opening.openingId,
            openingVersion: String(openingVersion),
          }),
        }}
      />
    </DecisionSection>
  );
}
