import { useLocale, useTranslations } from "use-intl";
import { placeIn } from "~/features/reference/options";
import { DefinitionList } from "~/ui/shell/DefinitionList";
import type { OpeningCompany } from "./types";
import { useOpeningTexts } from "./useOpeningTexts";

/** Who is looking for people: the public part of the firm, without its contact person. */
export function CompanyFacts({ company }: { company: OpeningCompany }) {
  const words = useTranslations("opening.view");
  const sizes = useTranslations("company.sizes");
  const locale = useLocale();
  const { name } = useOpeningTexts();
  const { prefecture, municipality, website } = company;
  return (
    <DefinitionList
      items={[
        { term: words("companyName"), value: company.name },
        { term: words("companyPlace"), value: placeIn(locale, prefecture, municipality) },
        ...(company.corporateNumber === null
          ? []
          : [{ term: words("corporateNumber"), value: company.corporateNumber }]),
        { term: words("industry"), value: name(company.industry) },
        { term: words("size"), value: sizes(company.employees as "1-5") },
        ...(website === null
          ? []
          : [{ term: words("website"), value: <Website address={website} /> }]),
        { term: words("companyDescription"), value: company.description },
      ]}
    />
  );
}

function Website({ address }: { address: string }) {
  return (
    <a href={address} rel="noreferrer nofollow ugc">
      {address}
    </a>
  );
}
