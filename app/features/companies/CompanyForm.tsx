import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { IndustrySelect, PrefectureSelect } from "~/features/reference/CodeSelects";
import { MunicipalitySelect } from "~/features/reference/MunicipalitySelect";
import type { Industry, Municipality, Prefecture } from "~/features/reference/types";
import { textDefault } from "~/ui/form/Field";
import { FormActions, FormSection } from "~/ui/form/FormSection";
import { RadioGroup } from "~/ui/form/RadioGroup";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { TextArea } from "~/ui/form/TextArea";
import { TextField } from "~/ui/form/TextField";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import type { companyDefaults } from "./defaults";
import { IdentityFields } from "./IdentityFields";
import { companySchema, DESCRIPTION_MAX, EMPLOYEE_SIZES } from "./schema";

type Props = {
  /** Where nothing is stored yet, there is nothing to go back to. */
  isNew: boolean;
  defaults: ReturnType<typeof companyDefaults>;
  /** Name and 法人番号 were checked in the review and stay as they are. */
  locked: boolean;
  prefectures: readonly Prefecture[];
  municipalities: readonly Municipality[];
  industries: readonly Industry[];
};

export function CompanyForm({ defaults, isNew, locked, ...reference }: Props) {
  const words = useTranslations("company.profile");
  const sizes = useTranslations("company.sizes");
  const form = useValidatedForm(companySchema, { defaults });
  return (
    <ValidatedForm form={form}>
      {/* As the form was first shown, not as the loader knows by now: that would hide an edit elsewhere. */}
      <input type="hidden" name="version" defaultValue={textDefault(form.field("version", ""))} />
      <FormSection title={words("identity")} intro={locked ? words("lockedText") : undefined}>
        <IdentityFields
          name={form.field("name", words("name"))}
          nameKana={form.field("nameKana", words("nameKana"))}
          identity={form.field("identity", words("kind"))}
          corporateNumber={form.field("corporateNumber", words("corporateNumber"))}
          numbered={form.hook.watch("identity") === "corporation"}
          locked={locked}
        />
      </FormSection>
      <FormSection title={words("place")}>
        <TextField
          field={form.field("postalCode", words("postalCode"))}
          hint={words("postalCodeHint")}
          autoComplete="postal-code"
          inputMode="numeric"
        />
        <PrefectureSelect
          field={form.field("prefectureCode", words("prefecture"))}
          prefectures={reference.prefectures}
        />
        <MunicipalitySelect
          field={form.field("municipalityCode", words("municipality"))}
          prefectureCode={form.hook.watch("prefectureCode")}
          municipalities={reference.municipalities}
        />
      </FormSection>
      <FormSection title={words("business")} intro={words("businessIntro")}>
        <IndustrySelect
          field={form.field("industryCode", words("industry"))}
          industries={reference.industries}
        />
        <RadioGroup
          field={form.field("employees", words("employees"))}
          hint={words("employeesHint")}
          options={EMPLOYEE_SIZES.map((size) => ({ value: size, label: sizes(size) }))}
        />
        <TextArea
          field={form.field("description", words("description"))}
          hint={words("descriptionHint")}
          max={DESCRIPTION_MAX}
        />
        <TextField
          field={form.field("website", words("website"))}
          hint={words("websiteHint")}
          inputMode="url"
          autoComplete="url"
        />
      </FormSection>
      <FormSection title={words("contact")} intro={words("contactIntro")}>
        <TextField field={form.field("contactName", words("contactName"))} autoComplete="name" />
        <TextField
          field={form.field("contactEmail", words("contactEmail"))}
          type="email"
          autoComplete="email"
        />
        <TextField
          field={form.field("contactPhone", words("contactPhone"))}
          hint={words("contactPhoneHint")}
          type="tel"
          autoComplete="tel"
        />
      </FormSection>
      <FormActions>
        <SubmitButton>{words("save")}</SubmitButton>
        {!isNew && <Link to="/company">{words("back")}</Link>}
      </FormActions>
    </ValidatedForm>
  );
}
