import { useTranslations } from "use-intl";
import type { CompanyReview } from "./companyReview.server";
import classes from "./reviews.module.css";

/** What the database knows already, and what only a person can check. */
export function CompanyChecks({ company }: { company: CompanyReview }) {
  const words = useTranslations("admin.company");
  const { corporateNumber, namesakes } = company;
  return (
    <ul className={classes.checks}>
      <li>{words(corporateNumber ? "numberValid" : "numberDeclared")}</li>
      <li>{namesakes > 0 ? words("namesakes", { count: namesakes }) : words("noNamesakes")}</li>
    </ul>
  );
}
