import { useTranslations } from "use-intl";
import { type Locale, locales } from "~/i18n/locale";
import { withNotice } from "~/lib/notice";
import { FormActions } from "~/ui/form/FormSection";
import { RadioGroup } from "~/ui/form/RadioGroup";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import classes from "./account.module.css";
import { languageSchema } from "./schema";

const NAMES: Record<Locale, string> = { ja: "日本語", en: "English" };

/**
 * A plain form, as the header's switch: the answer is a whole new page, because the browser holds the
 * words of one language only.
 */
export function LanguageForm({ locale }: { locale: Locale }) {
  const words = useTranslations("account.language");
  const form = useValidatedForm(languageSchema, { defaults: { locale } });
  return (
    <form method="post" action="/language" className={classes.form}>
      <input type="hidden" name="next" value={withNotice("/account", "saved")} />
      <RadioGroup
        field={form.field("locale", words("label"))}
        options={locales.map((value) => ({ value, label: NAMES[value] }))}
      />
      <FormActions>
        <SubmitButton variant="outline">{words("submit")}</SubmitButton>
      </FormActions>
    </form>
  );
}
