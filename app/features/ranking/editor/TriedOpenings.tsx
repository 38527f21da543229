import { useTranslations } from "use-intl";
import { CheckboxGroup } from "~/ui/form/CheckboxGroup";
import type { FieldProps } from "~/ui/form/Field";
import { FormSection } from "~/ui/form/FormSection";
import type { TriedOpening } from "../preview/preview.server";
import classes from "./editor.module.css";
import { OPENINGS_MAX } from "./schema";

type Props = {
  field: (name: "openings", label: string) => FieldProps["field"];
  openings: readonly TriedOpening[];
};

/** On which openings the numbers are tried: out of the way, for some are chosen already. */
export function TriedOpenings({ field, openings }: Props) {
  const words = useTranslations("engine.editor");
  const choice = field("openings", words("openingsLabel", { max: OPENINGS_MAX }));
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
