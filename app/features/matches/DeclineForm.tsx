import { useLocale, useTranslations } from "use-intl";
import { codeOptions } from "~/features/reference/options";
import type { Reason } from "~/features/reference/types";
import { ConfirmButton } from "~/ui/form/ConfirmButton";
import { SelectField } from "~/ui/form/SelectField";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { declineSchema } from "./schema";

/** Declines what was introduced; `withdraw` when this side had agreed already. */
export function DeclineForm({ reasons, withdraw }: { reasons: Reason[]; withdraw: boolean }) {
  const words = useTranslations("match.decline");
  const locale = useLocale();
  const form = useValidatedForm(declineSchema, { intent: "decline" });
  return (
    <ValidatedForm form={form}>
      <p>{words("lead")}</p>
      <SelectField
        field={form.field("reason", words("reason"))}
        options={codeOptions(locale, reasons)}
      />
      <ConfirmButton
        label={words(withdraw ? "withdrawTitle" : "title")}
        question={words("question")}
        confirm={words(withdraw ? "withdrawConfirm" : "confirm")}
        danger
      />
    </ValidatedForm>
  );
}
