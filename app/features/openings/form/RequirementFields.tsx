import { Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import { SkillPicker } from "~/features/reference/SkillPicker";
import type { SkillCatalogue } from "~/features/reference/types";
import type { RawValues } from "~/lib/form-data";
import { SelectField } from "~/ui/form/SelectField";
import { NEEDS } from "../schema";
import { removeRequirement } from "./buttons";
import type { SectionProps } from "./formState";
import classes from "./OpeningForm.module.css";

const LEVELS = [1, 2, 3, 4, 5] as const;
const WEIGHTS = [3, 2, 1] as const;

type Props = SectionProps & {
  catalogue: SkillCatalogue;
  index: number;
  values: RawValues;
  onRemove: (index: number) => void;
  /** The only row cannot be removed. */
  only: boolean;
};

/** One skill that is looked for: which, how well, how important, and whether without it nothing goes. */
export function RequirementFields({ form, catalogue, index, values, onRemove, only }: Props) {
  const words = useTranslations("openingForm");
  const weights = useTranslations("opening.weights");
  const terms = useTranslations("vocabulary");
  const number = String(index + 1);
  const field = (name: "skillId" | "level" | "weight" | "need", label: string) => ({
    ...form.field(`requirements.${index}.${name}`, label),
    defaultValue: values[name],
  });
  return (
    <fieldset className={classes.row}>
      <legend className={classes.rowTitle}>{words("requirement", { number })}</legend>
      <SkillPicker
        field={field("skillId", words("skill", { number }))}
        hint={index === 0 ? words("skillHint") : undefined}
        catalogue={catalogue}
      />
      <SelectField
        field={field("level", words("level"))}
        placeholder={null}
        options={LEVELS.map((level) => ({
          value: String(level),
          label: words("levelOption", {
            level: terms("level", { level: String(level) }),
            meaning: terms(`levels.${level}`),
          }),
        }))}
      />
      <div className={classes.pair}>
        <SelectField
          field={field("need", words("need"))}
          placeholder={null}
          options={NEEDS.map((need) => ({ value: need, label: words(`needs.${need}`) }))}
        />
        <SelectField
          field={field("weight", words("weight"))}
          placeholder={null}
          options={WEIGHTS.map((weight) => ({
            value: String(weight),
            label: weights(`${weight}`),
          }))}
        />
      </div>
      {!only && (
        <Button
          type="submit"
          name="step"
          value={removeRequirement(index)}
          formNoValidate
          formAction="#requirements"
          variant="subtle"
          color="red"
          size="md"
          className={classes.remove}
          leftSection={<IconTrash aria-hidden size={20} />}
          onClick={(event) => {
            event.preventDefault();
            onRemove(index);
          }}
        >
          {words("removeRequirement", { number })}
        </Button>
      )}
    </fieldset>
  );
}
