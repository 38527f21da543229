import { TextInput } from "@mantine/core";
import type { InputHTMLAttributes } from "react";
import { type FieldProps, inputProps, textDefault } from "./Field";

type Props = FieldProps &
  Pick<
    InputHTMLAttributes<HTMLInputElement>,
    "type" | "autoComplete" | "inputMode" | "placeholder" | "list" | "readOnly"
  >;

export function TextField({ field, hint, required, disabled, ...input }: Props) {
  return (
    <TextInput
      {...input}
      {...inputProps({ field, hint, required, disabled })}
      defaultValue={textDefault(field)}
    />
  );
}
