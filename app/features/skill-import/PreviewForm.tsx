import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";
import { nameIn } from "~/features/reference/options";
import { SkillStandardNote } from "~/features/reference/SkillStandardNote";
import type { Skill } from "~/features/reference/types";
import { FormActions, FormSection } from "~/ui/form/FormSection";
import { RadioGroup } from "~/ui/form/RadioGroup";
import { SubmitButton } from "~/ui/form/SubmitButton";
import { useValidatedForm } from "~/ui/form/useValidatedForm";
import { ValidatedForm } from "~/ui/form/ValidatedForm";
import { type HeldSkill, MODES } from "./merge";
import { PreviewRow } from "./PreviewRow";
import type { ReadRow } from "./recognise";
import { importSchema } from "./schema";
import classes from "./skillImport.module.css";

type Props = {
  read: readonly ReadRow[];
  held: readonly HeldSkill[];
  skills: readonly Skill[];
  version: number;
};

/** What was understood, row by row; saved only when the person confirms it. */
export function PreviewForm({ read, held, skills, version }: Props) {
  const words = useTranslations("skillImport");
  const locale = useLocale();
  const form = useValidatedForm(importSchema, {
    intent: "save",
    defaults: { rows: read.map(defaultsOf), mode: "higher", version },
  });
  const nameOf = (id: number) => {
    const skill = skills.find((each) => each.id === id);
    return skill ? nameIn(locale, skill) : String(id);
  };
  const rows = read.map((row, index) => {
    const label = { line: row.line };
    return {
      row,
      skill: form.field(`rows.${index}.skillId`, words("row.skill", label)),
      level: form.field(`rows.${index}.level`, words("row.level", label)),
      evidence: form.field(`rows.${index}.evidence`, words("row.evidence", label)),
      name: `rows.${index}`,
    };
  });
  const count = (kind: ReadRow["kind"]) => read.filter((row) => row.kind === kind).length;
  return (
    <ValidatedForm form={form}>
      <p className={classes.sum}>
        {words("sum", {
          known: count("known"),
          unknown: count("unknown"),
          duplicate: count("duplicate"),
        })}
      </p>
      <FormSection title={words("rows")} intro={words("rowsIntro")}>
        <ol className={classes.rows}>
          {rows.map((each) => (
            <PreviewRow key={each.name} {...each} held={held} nameOf={nameOf} />
          ))}
        </ol>
      </FormSection>
      <FormSection title={words("merge.title")}>
        <RadioGroup
          field={form.field("mode", words("merge.label"))}
          options={MODES.map((value) => ({ value, label: words(`merge.${value}`) }))}
        />
      </FormSection>
      <SkillStandardNote />
      <FormActions>
        <input type="hidden" name="version" value={version} />
        <SubmitButton>{words("save")}</SubmitButton>
        <Link to="/talent/skills/import" reloadDocument>
          {words("again")}
        </Link>
      </FormActions>
    </ValidatedForm>
  );
}

/** A row that names a skill again is left out unless the person chooses it. */
function defaultsOf({ kind, skillId, level, evidence, text }: ReadRow) {
  return {
    skillId: kind === "duplicate" || skillId === null ? "" : String(skillId),
    level: level === null ? "" : String(level),
    evidence,
    text,
  };
}
