import { useTranslations } from "use-intl";
import { TextField } from "~/ui/form/TextField";
import { Rows } from "./Rows";
import { HIDDEN_FIRMS_MAX } from "./schema";
import classes from "./talents.module.css";
import type { useHiddenFirmRows } from "./useHiddenFirmRows";

/** Firms that never see the person, by name or 法人番号: either is enough. */
export function HiddenFirmRows(rows: ReturnType<typeof useHiddenFirmRows>) {
  const words = useTranslations("talent.wishes");
  return (
    <Rows
      {...rows}
      max={HIDDEN_FIRMS_MAX}
      addLabel={words("addFirm")}
      removeLabel={(row) => words("removeFirm", { row })}
    >
      {({ name, corporateNumber }) => (
        <div className={classes.pair}>
          <TextField field={name} />
          <TextField field={corporateNumber} inputMode="numeric" />
        </div>
      )}
    </Rows>
  );
}
