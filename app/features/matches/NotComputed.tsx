import { Link, useLocation } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { EmptyState } from "~/ui/shell/EmptyState";

/** In place of a list that the engine could not compute. */
export function NotComputed() {
  const words = useTranslations("match.notComputed");
  const { pathname, search } = useLocation();
  return (
    <EmptyState
      title={words("title")}
      // The document itself, which tries again even where the address is the one shown.
      action={
        <Link to={pathname + search} reloadDocument>
          {words("again")}
        </Link>
      }
    >
      {words("text")}
    </EmptyState>
  );
}
