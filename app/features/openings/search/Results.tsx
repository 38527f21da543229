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
  signedIn: boolean;
  /** A link that keeps the search, for those who can. */
  save?: ReactNode;
  /** Buttons at the end of each card. */
  actions?: (opening: FoundOpening) => ReactNode;
};

/** How many were found, and this page of them. */
export function Results({ page, query, narrowed, signedIn, save, actions }: Props) {
  const words = useTranslations("search");
  const heading = useFocusOnSearch();
  const { total, openings, next } = page;
  return (
    <div className={classes.results}>
      <div className={classes.resultsHead}>
        <h2 ref={heading} tabIndex={-1} className={classes.count}>
          {words("found", { count: total })}
        </h2>
        {total > 0 && (
          <>
            {save}
            <a href={`/openings.csv${query && `?${query}`}`} download>
              {words("csv")}
            </a>
          </>
        )}
      </div>
      {total === 0 ? (
        <Nothing narrowed={narrowed} signedIn={signedIn} save={save} />
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

/** Strangers can sign up; who has a profile can keep the search and hear of what comes. */
function Nothing({ narrowed, signedIn, save }: Pick<Props, "narrowed" | "signedIn" | "save">) {
  const words = useTranslations("search");
  const way = signedIn ? (save ? "save" : "wait") : "signup";
  return (
    <EmptyState
      title={words(narrowed ? "emptyTitle" : "noneTitle")}
      action={
        <div className={classes.buttons}>
          {narrowed && (
            <Button component={Link} to="/openings">
              {words("clear")}
            </Button>
          )}
          {!signedIn && (
            <Button
              component={Link}
              to="/signup?as=talent"
              variant={narrowed ? "outline" : "filled"}
            >
              {words("signup")}
            </Button>
          )}
          {save}
        </div>
      }
    >
      {words(narrowed ? `emptyText.${way}` : "noneText")}
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
