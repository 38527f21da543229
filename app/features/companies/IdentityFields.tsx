import { useTranslations } from "use-intl";
import type { z } from "zod";
import { textDefault } from "~/ui/form/Field";
import { RadioGroup } from "~/ui/form/RadioGroup";
import { TextField } from "~/ui/form/TextField";
import type { ValidatedForm } from "~/ui/form/useValidatedForm";
import { type companySchema, IDENTITIES } from "./schema";

type Props = { form: ValidatedForm<z.input<typeof companySchema>>; locked: boolean };

/** Who the firm is. Once approved only the kana can be mended. */
export function IdentityFields({ form, locked }: Props) {
  const words = useTranslations("company.profile");
  const identity = form.field("identity", words("kind"));
  return (
    <>
      <TextField
        field={form.field("name", words("name"))}
        hint={words("nameHint")}
        autoComplete="organization"
        readOnly={locked}
      />
      <TextField field={form.field("nameKana", words("nameKana"))} hint={words("nameKanaHint")} />
      {locked ? (
        <input type="hidden" name="identity" defaultValue={textDefault(identity)} />
      ) : (
        <RadioGroup
          field={identity}
          options={IDENTITIES.map((value) => ({ value, label: words(`kinds.${value}`) }))}
        />
      )}
      <TextField
        field={form.field("corporateNumber", words("corporateNumber"))}
        hint={words("corporateNumberHint")}
        inputMode="numeric"
        readOnly={locked}
      />
    </>
  );
}
