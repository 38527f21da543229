import { TextInput } from "@mantine/core";
import { type FieldProps, inputProps, textDefault } from "./Field";
import classes from "./form.module.css";

type Props = FieldProps & { unit?: string; decimals?: boolean };

/**
 * A text input with a number pad: `type="number"` swallows full-width digits, which Japanese
 * keyboards produce, and changes under the mouse wheel.
 */
export function NumberField({ unit, decimals = false, ...props }: Props) {
  return (
    <TextInput
      {...inputProps(props)}
      inputMode={decimals ? "decimal" : "numeric"}
      autoComplete="off"
      classNames={{ wrapper: classes.narrow }}
      defaultValue={textDefault(props.field)}
      rightSection={unit && <span className={classes.unit}>{unit}</span>}
      rightSectionWidth={unit ? 72 : undefined}
    />
  );
}
