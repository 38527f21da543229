import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { SkillStandardNote } from "~/features/reference/SkillStandardNote";
import type { SkillCatalogue } from "~/features/reference/types";
import { FormSection } from "~/ui/form/FormSection";
import type { SectionProps } from "./formState";
import classes from "./OpeningForm.module.css";
import { RequirementFields } from "./RequirementFields";
import { REQUIREMENTS_MAX } from "./schema";
import { ADD_REQUIREMENT } from "./steps";
import { useRequirementRows } from "./useRequirementRows";

/** The id that buttons without scripts jump back to. */
export const REQUIREMENTS_ID = "requirements";

export function RequirementsSection({
  form,
  catalogue,
}: SectionProps & { catalogue: SkillCatalogue }) {
  const words = useTranslations("openingForm");
  const { list, rows, add, remove } = useRequirementRows(form);
  const { error, id } = form.field("requirements", words("requirements"));
  return (
    <FormSection title={words("requirementsTitle")} intro={words("requirementsIntro")}>
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
    </FormSection>
  );
}
