import { useTranslations } from "use-intl";
import { type FieldProps, textDefault } from "~/ui/form/Field";
import { TextArea } from "~/ui/form/TextArea";
import { NOTE_MAX } from "./schema";

type Props = {
  field: (name: "note" | "version" | "request", label: string) => FieldProps["field"];
};

/** What every change asks for: why. Along go the version that was shown and the form's own key. */
export function ChangeFields({ field }: Props) {
  const words = useTranslations("adminReference.form");
  return (
    <>
      <input type="hidden" name="version" defaultValue={textDefault(field("version", ""))} />
      <input type="hidden" name="request" defaultValue={textDefault(field("request", ""))} />
      <TextArea
        field={field("note", words("note"))}
        hint={words("noteHint")}
        max={NOTE_MAX}
        rows={2}
      />
    </>
  );
}
