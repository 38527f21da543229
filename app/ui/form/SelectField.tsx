import { NativeSelect } from "@mantine/core";
import { useTranslations } from "use-intl";
import { type FieldProps, inputProps, textDefault } from "./Field";

export type Option = { value: string; label: string; hint?: string; disabled?: boolean };
export type OptionGroup = { group: string; items: Option[] };

type Props = FieldProps & {
  options: readonly (Option | OptionGroup)[];
  /** The words of the blank choice; `null` where there is none. */
  placeholder?: string | null;
};

/** The device's own list: works without scripts, on phones and with every screen reader. */
export function SelectField({ options, placeholder, ...props }: Props) {
  const words = useTranslations("common");
  const blank = placeholder === null ? [] : [{ value: "", label: placeholder ?? words("choose") }];
  // Something is chosen already where nothing can be left blank: no mark asks for it.
  const answered = placeholder === null && { label: props.field.label, "aria-required": undefined };
  return (
    <NativeSelect
      {...inputProps(props)}
      {...answered}
      data={[...blank, ...options]}
      defaultValue={textDefault(props.field)}
    />
  );
}
