import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { SkillStandardNote } from "~/features/reference/SkillStandardNote";
import type { SkillCatalogue } from "~/features/reference/types";
import { ROLES } from "~/lib/vocabulary";
import { CheckboxGroup } from "~/ui/form/CheckboxGroup";
import { FormSection } from "~/ui/form/FormSection";
import { REQUIREMENTS_MAX } from "../schema";
import type { Suggestion } from "../suggest/suggest";
import { ADD_REQUIREMENT } from "./buttons";
import type { SectionProps } from "./formState";
import { LevelGuide } from "./LevelGuide";
import classes from "./OpeningForm.module.css";
import { RequirementFields } from "./RequirementFields";
import { Suggestions } from "./Suggestions";
import { useRequirementRows } from "./useRequirementRows";

/** The id that buttons without scripts jump back to. */
export const REQUIREMENTS_ID = "requirements";

type Props = SectionProps & { catalogue: SkillCatalogue; suggestions: readonly Suggestion[] };

export function RequirementsSection({ form, catalogue, suggestions }: Props) {
  const words = useTranslations("openingForm");
  const terms = useTranslations("vocabulary");
  const { list, rows, add, addSuggested, remove } = useRequirementRows(form);
  const { error, id } = form.field("requirements", words("requirements"));
  return (
    <FormSection title={words("requirementsTitle")} intro={words("requirementsIntro")}>
      <Suggestions
        suggestions={suggestions}
        catalogue={catalogue}
        chosen={rows.map(({ values }) => String(values.skillId ?? ""))}
        onAdd={addSuggested}
      />
      <LevelGuide />
      <div id={REQUIREMENTS_ID} ref={list} className={classes.rows}>
        {rows.map(({ key, values }, index) => (
          <RequirementFields
            key={key}
            form={form}
            catalogue={catalogue}
            index={index}
            values={values}
            onRemove={remove}
            only={rows.length === 1}
          />
        ))}
      </div>
      {error && rows.length > REQUIREMENTS_MAX && (
        <p id={id} className={classes.error} tabIndex={-1}>
          {error}
        </p>
      )}
      {rows.length < REQUIREMENTS_MAX && (
        <div>
          <Button
            type="submit"
            name="step"
            value={ADD_REQUIREMENT}
            formNoValidate
            formAction={`#${REQUIREMENTS_ID}`}
            variant="outline"
            size="md"
            leftSection={<IconPlus aria-hidden size={20} />}
            onClick={(event) => {
              event.preventDefault();
              add();
            }}
          >
            {words("addRequirement")}
          </Button>
        </div>
      )}
      <SkillStandardNote />
      <CheckboxGroup
        field={form.field("roles", words("roles"))}
        hint={words("rolesHint")}
        options={ROLES.map((value) => ({ value, label: terms(`roles.${value}`) }))}
      />
    </FormSection>
  );
}
