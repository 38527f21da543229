import { useTranslations } from "use-intl";
import classes from "../../matches.module.css";
import { COMPARED_AT_MOST } from "./handles";

type Props = { missing: number; more: number };

/** Who was asked for and is not shown. Of unknown, foreign and unavailable people it says the same. */
export function CompareNotes({ missing, more }: Props) {
  const words = useTranslations("candidate.compare");
  return (
    <>
      {more > 0 && <p className={classes.caution}>{words("tooMany", { max: COMPARED_AT_MOST })}</p>}
      {missing > 0 && <p className={classes.caution}>{words("missing", { count: missing })}</p>}
    </>
  );
}
