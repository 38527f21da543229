import { Checkbox } from "@mantine/core";
import { ChoiceGroup, choiceId } from "~/ui/form/ChoiceGroup";
import type { FieldProps } from "~/ui/form/Field";
import type { Option } from "~/ui/form/SelectField";
import classes from "./talents.module.css";

type Props = FieldProps & { options: readonly Option[] };

/** Some of many: in columns where there is room. */
export function ManyChoices({ options, ...props }: Props) {
  return (
    <ChoiceGroup {...props}>
      <Checkboxes field={props.field} options={options} />
    </ChoiceGroup>
  );
}

type CheckboxesProps = Pick<Props, "field" | "options"> & {
  /** The place of the first one among all choices of the field. */
  from?: number;
};

export function Checkboxes({ field, options, from = 0 }: CheckboxesProps) {
  const chosen = [field.defaultValue].flat();
  return (
    <div className={classes.columns}>
      {options.map(({ value, label }, index) => (
        <Checkbox
          key={value}
          id={choiceId(field.id, from + index)}
          value={value}
          label={label}
          error={field.error !== undefined}
          defaultChecked={chosen.includes(value)}
          {...field.register}
        />
      ))}
    </div>
  );
}
