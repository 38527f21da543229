import { useLocale, useTranslations } from "use-intl";
import type { ConsentText } from "~/features/reference/types";
import { CheckboxField } from "~/ui/form/CheckboxField";
import { FormActions } from "~/ui/form/FormSection";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { ConsentTextView } from "./ConsentTextView";
import { agreeSchema, inviteSchema } from "./schema";

type Props = {
  text: ConsentText;
  /** Tells the forms of one page apart. */
  intent: string;
  submit: string;
};

/** Agrees, or applies, for the revision that the page shows. */
export function AgreeForm({ revision, ...props }: Props & { revision: number }) {
  const form = useValidatedForm(agreeSchema, { intent: props.intent });
  const words = useTranslations("match.consent");
  return (
    <ValidatedForm form={form}>
      <input type="hidden" name="revision" value={revision} />
      <Consent {...props} box={<CheckboxField field={form.field("agreed", words("agree"))} />} />
    </ValidatedForm>
  );
}

/** Invites the person behind a handle. */
export function InviteForm({ handle, ...props }: Props & { handle: string }) {
  const form = useValidatedForm(inviteSchema, { intent: props.intent });
  const words = useTranslations("match.consent");
  return (
    <ValidatedForm form={form}>
      <input type="hidden" name="handle" value={handle} />
      <Consent {...props} box={<CheckboxField field={form.field("agreed", words("agree"))} />} />
    </ValidatedForm>
  );
}

/** The text in force stands before the box, and its version goes along with the consent. */
function Consent({ text, submit, box }: Props & { box: React.ReactNode }) {
  const locale = useLocale();
  return (
    <>
      <input type="hidden" name="textVersion" value={text.version} />
      <ConsentTextView body={locale === "ja" ? text.bodyJa : text.bodyEn} />
      {box}
      <FormActions>
        <SubmitButton>{submit}</SubmitButton>
      </FormActions>
    </>
  );
}
