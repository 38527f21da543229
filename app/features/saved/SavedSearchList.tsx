import { Button } from "@mantine/core";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Card, CardList } from "~/ui/shell/CardList";
import { StatusBadge } from "~/ui/shell/StatusBadge";
import type { SavedSearch, SearchNews } from "./queries.server";

type Props = {
  searches: readonly SavedSearch[];
  news: readonly SearchNews[];
  /** A search in words. */
  conditions: (query: string) => ReactNode;
};

/** A hundred news are counted, not more. */
const NEWS_MAX = 100;

/** The searches that a person keeps, each with what is new since it was last looked at. */
export function SavedSearchList({ searches, news, conditions }: Props) {
  const words = useTranslations("saved.searches");
  return (
    <CardList>
      {searches.map(({ id, name, query }) => {
        const found = news.find((each) => each.id === id);
        const fresh = found?.news ?? 0;
        return (
          <Card
            key={id}
            title={name}
            meta={conditions(query)}
            badge={
              fresh > 0 && (
                <StatusBadge tone="success">
                  {words(fresh >= NEWS_MAX ? "manyNews" : "news", { count: fresh })}
                </StatusBadge>
              )
            }
            actions={<SearchActions id={id} name={name} />}
          >
            <p>{words("total", { count: found?.total ?? 0 })}</p>
          </Card>
        );
      })}
    </CardList>
  );
}

function SearchActions({ id, name }: { id: string; name: string }) {
  const words = useTranslations("saved.searches");
  return (
    <>
      <Form method="post">
        <input type="hidden" name="searchId" value={id} />
        <Button type="submit" name="intent" value="open" aria-label={words("openOne", { name })}>
          {words("open")}
        </Button>
      </Form>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="searchId" value={id} />
        <Button
          type="submit"
          name="intent"
          value="remove"
          variant="subtle"
          aria-label={words("removeOne", { name })}
        >
          {words("remove")}
        </Button>
      </Form>
    </>
  );
}
