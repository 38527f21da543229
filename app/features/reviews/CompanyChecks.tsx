import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { type Check, CheckList } from "~/ui/shell/CheckList";
import type { CompanyChecks as Checks, CompanyReview } from "./companyReview.server";

/** Of the National Tax Agency: name and address of every corporate number. */
const REGISTER = "https://www.houjin-bangou.nta.go.jp/henkorireki-johoto.html?selHouzinNo=";

/** What the database knows already, and what only a person can check. */
export function CompanyChecks({ company, checks }: { company: CompanyReview; checks: Checks }) {
  const words = useTranslations("admin.company");
  const { corporateNumber } = company;
  const list: Check[] = [
    {
      key: "number",
      verdict: corporateNumber === null ? "info" : checks.numberValid ? "good" : "look",
      text: (
        <>
          {words(
            corporateNumber === null
              ? "numberDeclared"
              : checks.numberValid
                ? "numberValid"
                : "numberInvalid",
          )}{" "}
          {corporateNumber !== null && (
            <a href={REGISTER + corporateNumber} rel="noreferrer">
              {words("register")}
            </a>
          )}
        </>
      ),
    },
    {
      key: "site",
      verdict: checks.mailFitsSite === null ? "info" : checks.mailFitsSite ? "good" : "look",
      text: words(
        checks.mailFitsSite === null
          ? "mailUnknown"
          : checks.mailFitsSite
            ? "mailFits"
            : "mailDiffers",
      ),
    },
    {
      key: "name",
      verdict: checks.sameName.length > 0 ? "look" : "good",
      text:
        checks.sameName.length > 0 ? (
          <Firms
            title={words("namesakes", { count: checks.sameName.length })}
            firms={checks.sameName}
          />
        ) : (
          words("noNamesakes")
        ),
    },
  ];
  if (checks.sameNumber.length > 0) {
    const title = words("sameNumber", { count: checks.sameNumber.length });
    const text = <Firms title={title} firms={checks.sameNumber} />;
    list.push({ key: "sameNumber", verdict: "look", text });
  }
  return <CheckList checks={list} />;
}

function Firms({ title, firms }: { title: string; firms: Checks["sameName"] }) {
  const words = useTranslations("admin.company.statuses");
  return (
    <>
      {title}
      <ul>
        {firms.map(({ id, name, status }) => (
          <li key={id}>
            <Link to={`/admin/companies/${id}`}>{name}</Link>（{words(status)}）
          </li>
        ))}
      </ul>
    </>
  );
}
