import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { SelectField } from "~/ui/form/SelectField";
import type { FieldBinding } from "~/ui/form/useValidatedForm";
import { StatusBadge, type Tone } from "~/ui/shell/StatusBadge";
import type { HeldSkill } from "./merge";
import type { ReadRow } from "./recognise";
import classes from "./skillImport.module.css";

const LEVELS = ["1", "2", "3", "4", "5"] as const;
const TONES: Record<ReadRow["kind"], Tone> = {
  known: "success",
  unknown: "warning",
  duplicate: "neutral",
};

type Props = {
  row: ReadRow;
  /** Of the fields: `rows.0`. */
  name: string;
  skill: FieldBinding;
  level: FieldBinding;
  evidence: FieldBinding;
  held: readonly HeldSkill[];
  nameOf: (skillId: number) => string;
};

/** One that is likely is chosen already; without one nothing is. */
function hintOf({ kind, skillId }: ReadRow) {
  if (kind === "duplicate") return "duplicate";
  return skillId === null ? "unknown" : "likely";
}

/** One row of the file: what it says, which skill that is, and what the profile has of it. */
export function PreviewRow({ row, name, skill, level, evidence, held, nameOf }: Props) {
  const words = useTranslations("skillImport.row");
  const levels = useTranslations("vocabulary.levels");
  const evidences = useTranslations("vocabulary.evidence");
  const skills = useTranslations("talent.skills");
  const own = held.find(({ skillId }) => skillId === row.skillId);
  const choices = [
    ...new Set([...(row.skillId === null ? [] : [row.skillId]), ...row.suggestions]),
  ];
  return (
    <li className={classes.row}>
      <p className={classes.said}>
        <StatusBadge tone={TONES[row.kind]}>{words(`kinds.${row.kind}`)}</StatusBadge>
        <span>{words("says", { line: row.line, text: row.text })}</span>
      </p>
      {row.kind !== "known" && <p className={classes.hint}>{words(`hints.${hintOf(row)}`)}</p>}
      <input type="hidden" name={`${name}.text`} value={row.text} />
      <div className={classes.fields}>
        <SelectField
          field={skill}
          required={false}
          placeholder={words("leaveOut")}
          options={choices.map((id) => ({ value: String(id), label: nameOf(id) }))}
        />
        <SelectField
          field={level}
          required={false}
          hint={own && words("now", { level: own.level })}
          options={LEVELS.map((value) => ({
            value,
            label: skills("levelOption", { level: value, meaning: levels(value) }),
          }))}
        />
        <SelectField
          field={evidence}
          placeholder={null}
          options={(["self", "course"] as const).map((value) => ({
            value,
            label: evidences(value),
          }))}
        />
      </div>
      {row.saysCertificate && (
        <p className={classes.hint}>
          {words("certificate")}{" "}
          <Link to="/talent/qualifications">{words("toQualifications")}</Link>
        </p>
      )}
    </li>
  );
}
