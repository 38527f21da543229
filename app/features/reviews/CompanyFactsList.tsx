import { useLocale, useTranslations } from "use-intl";
import { nameIn, placeIn } from "~/features/reference/options";
import { DefinitionList } from "~/ui/shell/DefinitionList";
import type { CompanyReview } from "./companyReview.server";

/** Everything that the firm says of itself, as it says it. */
export function CompanyFactsList({ company }: { company: CompanyReview }) {
  const words = useTranslations("admin.company");
  const sizes = useTranslations("company.sizes");
  const locale = useLocale();
  const place = placeIn(locale, company.prefecture, company.municipality);
  return (
    <DefinitionList
      items={[
        { term: words("name"), value: company.name },
        { term: words("kana"), value: company.nameKana },
        {
          term: words("corporateNumber"),
          value: company.corporateNumber ?? words("soleProprietor"),
        },
        { term: words("place"), value: place },
        { term: words("industry"), value: nameIn(locale, company.industry) },
        { term: words("employees"), value: sizes(company.employees as "1-5") },
        {
          term: words("website"),
          value: company.website && (
            <a href={company.website} rel="noreferrer nofollow ugc">
              {company.website}
            </a>
          ),
        },
        { term: words("description"), value: company.description },
      ]}
    />
  );
}
