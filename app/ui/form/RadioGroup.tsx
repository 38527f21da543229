import { Radio } from "@mantine/core";
import { ChoiceGroup, choiceId } from "./ChoiceGroup";
import type { FieldProps } from "./Field";
import type { Option } from "./SelectField";

/** One of a few: all of them visible, each with room for an explanation. */
export function RadioGroup({ options, ...props }: FieldProps & { options: readonly Option[] }) {
  const { field } = props;
  return (
    <ChoiceGroup {...props}>
      {options.map(({ value, label, hint, disabled }, index) => (
        <Radio
          key={value}
          id={choiceId(field.id, index)}
          value={value}
          label={label}
          description={hint}
          disabled={disabled ?? props.disabled}
          error={field.error !== undefined}
          defaultChecked={field.defaultValue === value}
          {...field.register}
        />
      ))}
    </ChoiceGroup>
  );
}
