import { Button } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useScripts } from "~/features/reference/useScripts";
import { EXAMPLES, type ExamplePart, exampleOf } from "./examples";
import type { OpeningFormState } from "./formState";
import classes from "./OpeningForm.module.css";

type Props = {
  form: OpeningFormState;
  theme: string;
  /** The field that an example may start. */
  part: Exclude<ExamplePart, "title">;
};

/**
 * How others of the theme put it. One opens to be read; it may be taken as a start only while the
 * field is empty, so that nothing of one's own is lost.
 */
export function Examples({ form, theme, part }: Props) {
  const words = useTranslations("openingSteps.examples");
  const examples = useTranslations("openingExample");
  const scripts = useScripts();
  const written = String(form.hook.watch(part) ?? "").trim() !== "";
  const take = (text: string) => {
    const field = form.element.current?.elements.namedItem(part);
    if (!(field instanceof HTMLTextAreaElement) || field.value.trim() !== "") return;
    form.hook.setValue(part, text, { shouldDirty: true });
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  };
  return (
    <ul className={classes.exampleList}>
      {EXAMPLES.map((number) => {
        const text = exampleOf(examples, theme, number, part);
        if (text === "") return null;
        return (
          <li key={number}>
            <details className={classes.examples}>
              <summary>{exampleOf(examples, theme, number, "title")}</summary>
              <p className={classes.exampleText}>{text}</p>
              {scripts && !written && (
                <Button type="button" variant="outline" size="md" onClick={() => take(text)}>
                  {words("take")}
                </Button>
              )}
              {scripts && written && <p className={classes.exampleNote}>{words("written")}</p>}
            </details>
          </li>
        );
      })}
    </ul>
  );
}
