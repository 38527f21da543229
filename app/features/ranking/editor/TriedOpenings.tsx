import { useTranslations } from "use-intl";
import { CheckboxGroup } from "~/ui/form/CheckboxGroup";
import type { FieldProps } from "~/ui/form/Field";
import { FormSection } from "~/ui/form/FormSection";
import type { TriedOpening } from "../preview/preview.server";
import classes from "./editor.module.css";

type Props = {
  choice: FieldProps["field"];
  openings: readonly TriedOpening[];
};

/** On which openings the numbers are tried: out of the way, for some are chosen already. */
export function TriedOpenings({ choice, openings }: Props) {
  const words = useTranslations("engine.editor");
  return (
    <FormSection title={words("openings")} intro={words("openingsIntro")}>
      <details className={classes.choice} open={choice.error !== undefined}>
        <summary>{words("chooseOpenings")}</summary>
        <CheckboxGroup
          field={choice}
          options={openings.map(({ id, title, companyName, matches }) => ({
            value: id,
            label: title,
            hint: words("openingHint", { company: companyName, matches }),
          }))}
        />
      </details>
    </FormSection>
  );
}
