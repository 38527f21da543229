import { Link, useSearchParams } from "@remix-run/react";
import { useTranslations } from "use-intl";
import classes from "./page.module.css";
import { useTurning } from "./useTurning";

type Props = {
  next: string | null;
  /** The id of the part of the page that is turned, where that is not the whole page. */
  part?: string;
};

/**
 * By key, not by number: `next` is where the following page begins (the loader reads `?after=`), so
 * rows that arrive meanwhile shift nothing and the tenth page costs no more than the first.
 */
export function Pagination({ next, part }: Props) {
  const words = useTranslations("shell.pagination");
  const [search] = useSearchParams();
  const turning = useTurning();
  const started = search.has("after");
  if (!next && !started) return null;
  return (
    <nav aria-label={words("label")} className={classes.pagination}>
      {started && <Link to={{ search: searchAt(search, null), hash: part }}>{words("first")}</Link>}
      {next && (
        <Link to={{ search: searchAt(search, next), hash: part }} rel="next">
          {words("next")}
        </Link>
      )}
      <p aria-live="polite" className={classes.turning}>
        {turning && words("turning")}
      </p>
    </nav>
  );
}

function searchAt(search: URLSearchParams, after: string | null): string {
  const changed = new URLSearchParams(search);
  changed.delete("notice");
  if (after === null) changed.delete("after");
  else changed.set("after", after);
  return changed.toString();
}
