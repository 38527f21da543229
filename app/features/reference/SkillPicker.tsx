import { useIsomorphicEffect } from "@mantine/hooks";
import { useRef, useState } from "react";
import { useLocale } from "use-intl";
import { type FieldProps, inputProps, textDefault } from "~/ui/form/Field";
import { SelectField } from "~/ui/form/SelectField";
import { skillOptions } from "./options";
import { SkillCombobox } from "./SkillCombobox";
import type { SkillCatalogue } from "./types";
import { useScripts } from "./useScripts";

type Props = FieldProps & { catalogue: SkillCatalogue };

/**
 * Chooses one skill; its id is sent under the field's name. A native list under its groups until
 * scripts run, then a search that finds kintone by キントーン.
 */
export function SkillPicker({ catalogue, ...props }: Props) {
  const locale = useLocale();
  const scripts = useScripts();
  const { field } = props;
  const sent = useRef<HTMLInputElement | null>(null);
  const [value, setValue] = useState(() => textDefault(field));

  // What was chosen in the native list before the page woke up is kept.
  useIsomorphicEffect(() => {
    const element = document.getElementById(field.id);
    if (element instanceof HTMLSelectElement) setValue(element.value);
  }, []);

  if (!scripts) return <SelectField {...props} options={skillOptions(locale, catalogue, value)} />;

  const { name, ref, onChange, onBlur, ...input } = inputProps(props);
  const send = (id: string) => {
    setValue(id);
    if (!sent.current) return;
    // At once, not at the next render: the form's check reads what would be sent now.
    sent.current.value = id;
    void onChange({ target: sent.current, type: "change" });
  };
  return (
    <>
      <SkillCombobox
        catalogue={catalogue}
        chosen={catalogue.skills.find((skill) => String(skill.id) === value)}
        onChoose={(skill) => send(skill ? String(skill.id) : "")}
        onLeave={() => void onBlur({ target: sent.current, type: "blur" })}
        name={field.label}
        input={input}
      />
      <input
        type="hidden"
        name={name}
        defaultValue={value}
        ref={(element) => {
          sent.current = element;
          ref(element);
        }}
      />
    </>
  );
}
