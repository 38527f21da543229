import { Button } from "@mantine/core";
import { Link, useLocation } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { CardList } from "~/ui/shell/CardList";
import { EmptyState } from "~/ui/shell/EmptyState";
import { Pagination } from "~/ui/shell/Pagination";
import { FoundCard } from "./FoundCard";
import classes from "./search.module.css";
import type { FoundOpening, SearchPage } from "./types";

type Props = {
  page: SearchPage;
  query: string;
  narrowed: boolean;
  /** What can be done with the search itself. */
  children?: ReactNode;
  /** Buttons at the end of each card. */
  actions?: (opening: FoundOpening) => ReactNode;
};

/** How many were found, and this page of them. */
export function Results({ page, query, narrowed, children, actions }: Props) {
  const words = useTranslations("search");
  const heading = useFocusOnSearch();
  const { total, openings, next } = page;
  return (
    <div className={classes.results}>
      <div className={classes.resultsHead}>
        <h2 ref={heading} tabIndex={-1} className={classes.count}>
          {words("found", { count: total })}
        </h2>
        {children}
        {total > 0 && (
          <a href={`/openings.csv${query && `?${query}`}`} download>
            {words("csv")}
          </a>
        )}
      </div>
      {total === 0 ? (
        <Nothing narrowed={narrowed} />
      ) : (
        <CardList>
          {openings.map((opening) => (
            <FoundCard key={opening.id} opening={opening} actions={actions?.(opening)} />
          ))}
        </CardList>
      )}
      <Pagination next={next} />
    </div>
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  const words = useTranslations("search");
  return (
    <EmptyState
      title={words(narrowed ? "emptyTitle" : "noneTitle")}
      action={
        narrowed ? (
          <div className={classes.buttons}>
            <Button component={Link} to="/openings">
              {words("clear")}
            </Button>
            <Button component={Link} to="/signup?as=talent" variant="outline">
              {words("signup")}
            </Button>
          </div>
        ) : (
          <Button component={Link} to="/signup?as=talent">
            {words("signup")}
          </Button>
        )
      }
    >
      {words(narrowed ? "emptyText" : "noneText")}
    </EmptyState>
  );
}

/** After a search or a turned page one reads on here; the form that was left is a new one. */
function useFocusOnSearch() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { search } = useLocation();
  const shown = useRef(search);
  useEffect(() => {
    if (shown.current === search) return;
    shown.current = search;
    heading.current?.focus({ preventScroll: true });
  }, [search]);
  return heading;
}
