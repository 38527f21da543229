import { useTranslations } from "use-intl";
import { PrefectureSelect } from "~/features/reference/CodeSelects";
import type { Prefecture } from "~/features/reference/types";
import { ROLES } from "~/lib/vocabulary";
import { CheckboxGroup } from "~/ui/form/CheckboxGroup";
import { FormSection } from "~/ui/form/FormSection";
import { TextArea } from "~/ui/form/TextArea";
import { TextField } from "~/ui/form/TextField";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import type { basicsDefaults } from "./defaults";
import { StepActions } from "./StepActions";
import { basicsSchema, SUMMARY_MAX } from "./schema";
import classes from "./talents.module.css";

type Props = { defaults: ReturnType<typeof basicsDefaults>; prefectures: readonly Prefecture[] };

/** Step 1: who one is and how one is reached, then what firms and the operator see of it. */
export function BasicsForm({ defaults, prefectures }: Props) {
  const words = useTranslations("talent.basics");
  const terms = useTranslations("vocabulary");
  const form = useValidatedForm(basicsSchema, { defaults });
  return (
    <ValidatedForm form={form}>
      <FormSection title={words("name")} intro={words("nameIntro")}>
        <div className={classes.pair}>
          <TextField
            field={form.field("familyName", words("familyName"))}
            autoComplete="family-name"
          />
          <TextField
            field={form.field("givenName", words("givenName"))}
            autoComplete="given-name"
          />
          <TextField field={form.field("familyKana", words("familyKana"))} />
          <TextField field={form.field("givenKana", words("givenKana"))} />
        </div>
      </FormSection>
      <FormSection title={words("contact")} intro={words("contactIntro")}>
        <TextField
          field={form.field("contactEmail", words("contactEmail"))}
          type="email"
          autoComplete="email"
        />
        <TextField
          field={form.field("phone", words("phone"))}
          hint={words("phoneHint")}
          type="tel"
          autoComplete="tel"
        />
      </FormSection>
      <FormSection title={words("work")}>
        <PrefectureSelect
          field={form.field("prefectureCode", words("prefecture"))}
          hint={words("prefectureHint")}
          prefectures={prefectures}
        />
        <TextField
          field={form.field("employer", words("employer"))}
          hint={words("employerHint")}
          autoComplete="organization"
        />
        <CheckboxGroup
          field={form.field("roles", words("roles"))}
          hint={words("rolesHint")}
          options={ROLES.map((value) => ({
            value,
            label: terms(`roles.${value}`),
            hint: terms(`roleMeanings.${value}`),
          }))}
        />
        <TextArea
          field={form.field("summary", words("summary"))}
          hint={words("summaryHint")}
          max={SUMMARY_MAX}
        />
      </FormSection>
      <StepActions step="basics" version={form.field("version", "")} />
    </ValidatedForm>
  );
}
