import { useFieldArray } from "react-hook-form";
import { useTranslations } from "use-intl";
import type { z } from "zod";
import { TextField } from "~/ui/form/TextField";
import type { ValidatedForm } from "~/ui/form/useValidatedForm";
import { BLANK_FIRM } from "./defaults";
import { Rows } from "./Rows";
import { HIDDEN_FIRMS_MAX, type wishesSchema } from "./schema";
import classes from "./talents.module.css";

type Props = { form: ValidatedForm<z.input<typeof wishesSchema>> };

/** Firms that never see the person, by name or 法人番号: either is enough. */
export function HiddenFirmRows({ form }: Props) {
  const words = useTranslations("talent.wishes");
  const { control } = form.hook;
  const { fields, append, remove } = useFieldArray({ control, name: "hiddenFirms" });
  return (
    <Rows
      rows={fields}
      max={HIDDEN_FIRMS_MAX}
      removeLabel={(row) => words("removeFirm", { row })}
      addLabel={words("addFirm")}
      onRemove={remove}
      onAdd={() => append(BLANK_FIRM, { shouldFocus: false })}
    >
      {(row, index) => {
        const at = (name: "name" | "corporateNumber", label: string) => ({
          ...form.field(`hiddenFirms.${index}.${name}`, label),
          defaultValue: row[name],
        });
        return (
          <div className={classes.pair}>
            <TextField field={at("name", words("firmName", { row: index + 1 }))} />
            <TextField
              field={at("corporateNumber", words("firmNumber", { row: index + 1 }))}
              inputMode="numeric"
            />
          </div>
        );
      }}
    </Rows>
  );
}
