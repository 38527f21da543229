import { useTranslations } from "use-intl";
import { textDefault } from "~/ui/form/Field";
import { RadioGroup } from "~/ui/form/RadioGroup";
import { TextField } from "~/ui/form/TextField";
import type { FieldBinding } from "~/ui/form/useValidatedForm";
import { IDENTITIES } from "./schema";

type Props = {
  name: FieldBinding;
  nameKana: FieldBinding;
  identity: FieldBinding;
  corporateNumber: FieldBinding;
  /** A corporation must name its number. */
  numbered: boolean;
  locked: boolean;
};

/** Who the firm is. Once approved only the kana can be mended. */
export function IdentityFields({ name, nameKana, identity, ...props }: Props) {
  const { corporateNumber, numbered, locked } = props;
  const words = useTranslations("company.profile");
  return (
    <>
      <TextField
        field={name}
        hint={words("nameHint")}
        autoComplete="organization"
        readOnly={locked}
      />
      <TextField field={nameKana} hint={words("nameKanaHint")} />
      {locked ? (
        <input type="hidden" name="identity" defaultValue={textDefault(identity)} />
      ) : (
        <RadioGroup
          field={identity}
          options={IDENTITIES.map((value) => ({ value, label: words(`kinds.${value}`) }))}
        />
      )}
      <TextField
        field={corporateNumber}
        hint={words("corporateNumberHint")}
        inputMode="numeric"
        required={numbered}
        readOnly={locked}
      />
    </>
  );
}
