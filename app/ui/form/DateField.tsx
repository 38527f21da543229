import { TextInput } from "@mantine/core";
import { type FieldProps, inputProps, textDefault } from "./Field";
import classes from "./form.module.css";

type Props = FieldProps & { min?: string; max?: string };

/** A day in the device's own calendar. */
export function DateField({ min, max, ...props }: Props) {
  return (
    <TextInput
      {...inputProps(props)}
      type="date"
      min={min}
      max={max}
      classNames={{ wrapper: classes.narrow }}
      defaultValue={textDefault(props.field)}
    />
  );
}
