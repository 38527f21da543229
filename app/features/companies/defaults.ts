import type { StoredCompany } from "./queries.server";

/** What the form shows at first: what is stored, or for a new firm the address of who signs up. */
export function companyDefaults(stored: StoredCompany | null, email: string) {
  if (!stored) return { contactEmail: email };
  const { company, contact } = stored;
  return {
    name: company.name,
    nameKana: company.name_kana,
    identity: company.sole_proprietor ? "soleProprietor" : "corporation",
    corporateNumber: company.corporate_number,
    postalCode: contact?.postal_code?.replace(/^(\d{3})(\d{4})$/, "$1-$2"),
    prefectureCode: company.prefecture_code,
    municipalityCode: company.municipality_code,
    industryCode: company.industry_code,
    employees: company.employees,
    website: company.website,
    description: company.description,
    contactName: contact?.person_name,
    contactEmail: contact?.email,
    contactPhone: contact?.phone,
    version: company.version,
  };
}
