import { useTranslations } from "use-intl";
import classes from "./SkillPicker.module.css";

/** Whose names the skills bear. Once on every page that lists skills; the standard asks for the credit. */
export function SkillStandardNote() {
  const words = useTranslations("reference.skill");
  return <p className={classes.note}>{words("standard")}</p>;
}
