import { Button } from "@mantine/core";
import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { CardList } from "~/ui/shell/CardList";
import { EmptyState } from "~/ui/shell/EmptyState";
import { Section } from "~/ui/shell/Section";
import { FoundCard } from "./FoundCard";
import classes from "./search.module.css";
import type { FoundOpening } from "./types";

/** For the front page: what was published last. */
export function NewestOpenings({ openings }: { openings: FoundOpening[] }) {
  const words = useTranslations("search");
  return (
    <Section
      title={words("newest.title")}
      actions={openings.length > 0 && <Link to="/openings">{words("newest.all")}</Link>}
    >
      {openings.length === 0 ? (
        <EmptyState
          title={words("noneTitle")}
          action={
            <Button component={Link} to="/signup?as=company">
              {words("newest.signup")}
            </Button>
          }
        >
          {words("newest.noneText")}
        </EmptyState>
      ) : (
        <div className={classes.newest}>
          <CardList>
            {openings.map((opening) => (
              <FoundCard key={opening.id} opening={opening} />
            ))}
          </CardList>
        </div>
      )}
    </Section>
  );
}
