import { Checkbox } from "@mantine/core";
import { ChoiceGroup, choiceId } from "./ChoiceGroup";
import type { FieldProps } from "./Field";
import type { Option } from "./SelectField";

/** Some of several: pairs with `choices` and `codes` of `~/lib/values`. */
export function CheckboxGroup({ options, ...props }: FieldProps & { options: readonly Option[] }) {
  const { field } = props;
  const chosen = [field.defaultValue].flat();
  return (
    <ChoiceGroup {...props}>
      {options.map(({ value, label, hint, disabled }, index) => (
        <Checkbox
          key={value}
          id={choiceId(field.id, index)}
          value={value}
          label={label}
          description={hint}
          disabled={disabled ?? props.disabled}
          error={field.error !== undefined}
          defaultChecked={chosen.includes(value)}
          {...field.register}
        />
      ))}
    </ChoiceGroup>
  );
}
