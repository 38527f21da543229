import { z } from "zod";
import {
  industryCode,
  liesIn,
  municipalityCode,
  prefectureCode,
} from "~/features/reference/schema";
import {
  contactEmail,
  contactPhone,
  corporateNumber,
  firmKana,
  firmName,
  personName,
  website,
} from "~/lib/fields";
import { between } from "~/lib/form-errors";
import { optional, postalCode, text } from "~/lib/text";
import { choice, integer } from "~/lib/values";

export const DESCRIPTION_MAX = 2000;
export const EMPLOYEE_SIZES = ["1-5", "6-20", "21-50", "51-100", "101-300", "301+"] as const;
/** A firm has a 法人番号; a sole proprietor (個人事業主) declares that it has none. */
export const IDENTITIES = ["corporation", "soleProprietor"] as const;

export const companySchema = z
  .object({
    name: firmName,
    nameKana: firmKana,
    identity: choice(IDENTITIES),
    corporateNumber: optional(corporateNumber),
    postalCode: optional(postalCode),
    prefectureCode,
    municipalityCode,
    industryCode,
    employees: choice(EMPLOYEE_SIZES),
    website: optional(website),
    description: text(DESCRIPTION_MAX),
    contactName: personName,
    contactEmail,
    contactPhone,
    /** The version that the form showed; blank for a new firm. */
    version: optional(integer(1, 1_000_000)),
  })
  .refine(
    ({ identity, corporateNumber: number }) => identity !== "corporation" || number !== null,
    between("required", ["corporateNumber"]),
  )
  .refine(
    (place) => liesIn(place.municipalityCode, place.prefectureCode),
    between("municipalityElsewhere", ["municipalityCode"]),
  );

export type CompanyProfile = z.output<typeof companySchema>;
