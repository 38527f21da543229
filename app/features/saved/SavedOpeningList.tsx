import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { Card, CardList } from "~/ui/shell/CardList";
import { StatusBadge } from "~/ui/shell/StatusBadge";
import type { SavedOpening } from "./queries.server";
import { SaveButton } from "./SaveButton";

type Props = {
  saved: readonly SavedOpening[];
  /** What is known of those that are still open, by id. */
  open: Readonly<Record<string, { title: string; companyName: string; expiresOn: string | null }>>;
  /** The person's own match on an opening, where there is one. */
  badge: (openingId: string) => ReactNode;
};

/** The openings that a person keeps; of what was closed since, what it saw when it saved it. */
export function SavedOpeningList({ saved, open, badge }: Props) {
  const words = useTranslations("saved.openings");
  const { date } = useFormats();
  return (
    <CardList>
      {saved.map(({ id, savedAt, ...then }) => {
        const now = open[id];
        const { title, companyName } = now ?? then;
        return (
          <Card
            key={id}
            title={title}
            {...(now && { to: `/openings/${id}` })}
            meta={companyName}
            badge={now ? badge(id) : <StatusBadge>{words("closed")}</StatusBadge>}
            actions={<SaveButton openingId={id} kept title={title} />}
          >
            <p>
              {words("savedOn", { date: date(savedAt) })}
              {now?.expiresOn && <> {words("until", { date: date(now.expiresOn) })}</>}
            </p>
            {!now && <p>{words("closedText")}</p>}
          </Card>
        );
      })}
    </CardList>
  );
}
