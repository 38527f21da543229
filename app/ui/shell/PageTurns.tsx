import { useTranslations } from "use-intl";
import classes from "./page.module.css";
import { useTurning } from "./useTurning";

type Props = {
  /** The id of a form without a button for it, whose fields go along to the other page. */
  form: string;
  path: string;
  previous: string | null;
  next: string | null;
};

/** As `Pagination`, back as well, where what is chosen on a page must not be lost, also without scripts. */
export function PageTurns({ form, path, previous, next }: Props) {
  const words = useTranslations("shell.pagination");
  const turning = useTurning();
  if (!previous && !next) return null;
  const turn = { form, formAction: path, className: classes.turn };
  return (
    <nav aria-label={words("label")} className={classes.pagination}>
      {previous && (
        <>
          <button type="submit" {...turn}>
            {words("first")}
          </button>
          <button type="submit" {...turn} name="before" value={previous}>
            {words("previous")}
          </button>
        </>
      )}
      {next && (
        <button type="submit" {...turn} name="after" value={next}>
          {words("next")}
        </button>
      )}
      <p aria-live="polite" className={classes.turning}>
        {turning && words("turning")}
      </p>
    </nav>
  );
}
