import { Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { countCharacters } from "~/lib/text";
import { type FieldProps, inputProps, textDefault } from "./Field";
import classes from "./form.module.css";

type Props = FieldProps & { max: number; rows?: number; placeholder?: string };

/** Long text with a count. Typing beyond the limit is allowed, so that pasted text can be cut by hand. */
export function TextArea({ max, rows = 5, placeholder, ...props }: Props) {
  const { field } = props;
  const [count, setCount] = useState(() => countCharacters(textDefault(field)));
  return (
    <div>
      <Textarea
        {...inputProps(props)}
        rows={rows}
        placeholder={placeholder}
        defaultValue={textDefault(field)}
        onInput={(event) => setCount(countCharacters(event.currentTarget.value))}
      />
      <Counter count={count} max={max} />
    </div>
  );
}

function Counter({ count, max }: { count: number; max: number }) {
  const words = useTranslations("form");
  const { number } = useFormats();
  const over = count - max;
  return (
    <p className={over > 0 ? classes.counterOver : classes.counter}>
      {words("counter", { count: number(count), max: number(max) })}
      {over > 0 && <span role="status"> {words("over", { count: over })}</span>}
    </p>
  );
}
