import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { yen } from "~/lib/values";
import { type FieldProps, inputProps, textDefault } from "./Field";
import classes from "./form.module.css";

const amountOf = yen(0, Number.MAX_SAFE_INTEGER);

/** An amount in yen; reads large ones back in 万円, where a nought too many is easily typed. */
export function YenField(props: FieldProps) {
  const words = useTranslations("form");
  const { manYen } = useFormats();
  const [typed, setTyped] = useState(() => textDefault(props.field));
  const amount = amountOf.safeParse(typed);
  return (
    <div>
      <TextInput
        {...inputProps(props)}
        inputMode="numeric"
        autoComplete="off"
        classNames={{ wrapper: classes.narrow }}
        defaultValue={textDefault(props.field)}
        onInput={(event) => setTyped(event.currentTarget.value)}
        rightSection={<span className={classes.unit}>{words("yen")}</span>}
        rightSectionWidth={56}
      />
      {amount.success && amount.data >= 10_000 && (
        <p className={classes.counter}>{manYen(amount.data)}</p>
      )}
    </div>
  );
}
