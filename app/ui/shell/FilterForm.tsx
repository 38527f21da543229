import { Button, NativeSelect, TextInput } from "@mantine/core";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Option, OptionGroup } from "~/ui/form/SelectField";
import classes from "./FilterForm.module.css";

type Props = {
  /** Changes with what is shown, so that the fields always tell what the list was filtered by. */
  shown: string;
  /** Choices that are made elsewhere on the page and stay as they are. */
  kept?: Record<string, string>;
  children: ReactNode;
  /** Beside the button: the export of what is shown. */
  actions?: ReactNode;
};

/** Narrows a list down by its address: it works without scripts and can be sent to a colleague. */
export function FilterForm({ shown, kept = {}, children, actions }: Props) {
  const words = useTranslations("common");
  return (
    <Form key={shown} className={classes.form} role="search">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Button type="submit" variant="outline">
        {words("show")}
      </Button>
      {actions}
    </Form>
  );
}

type FieldProps = { name: string; label: string; value: string | null };

export function FilterText({ value, ...field }: FieldProps) {
  return <TextInput {...field} type="search" maxLength={100} defaultValue={value ?? ""} />;
}

export function FilterDay({ value, ...field }: FieldProps & { error?: ReactNode }) {
  return <TextInput {...field} type="date" defaultValue={value ?? ""} />;
}

export function FilterSelect(
  props: FieldProps & { all?: string; options: readonly (Option | OptionGroup)[] },
) {
  const { value, all, options, ...field } = props;
  const blank = all === undefined ? [] : [{ value: "", label: all }];
  return <NativeSelect {...field} defaultValue={value ?? ""} data={[...blank, ...options]} />;
}
