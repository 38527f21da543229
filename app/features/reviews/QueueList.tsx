import { useLocale, useTranslations } from "use-intl";
import { nameIn } from "~/features/reference/options";
import type { Prefecture } from "~/features/reference/types";
import { useFormats } from "~/i18n/formats";
import { Card, CardList } from "~/ui/shell/CardList";
import { StatusBadge } from "~/ui/shell/StatusBadge";
import { reviewPath } from "./kinds";
import type { QueueItem } from "./queue.server";
import classes from "./reviews.module.css";

type Props = { items: readonly QueueItem[]; prefectures: readonly Prefecture[]; now: string };

/** What waits, each with how long, from where, and what the engine says of it. */
export function QueueList({ items, prefectures, now }: Props) {
  const words = useTranslations("admin.queue");
  const { waiting } = useFormats();
  const locale = useLocale();
  const names = new Map(prefectures.map((each) => [each.code, nameIn(locale, each)]));
  return (
    <CardList>
      {items.map((item) => (
        <Card
          key={item.key}
          level={2}
          title={nameIn(locale, { nameJa: item.titleJa, nameEn: item.titleEn })}
          to={reviewPath(item.kind, item.id)}
          badge={
            <span className={classes.badges}>
              <StatusBadge>{words(`kinds.${item.kind}`)}</StatusBadge>
              {item.overdue && <StatusBadge tone="danger">{words("overdue")}</StatusBadge>}
            </span>
          }
          meta={[
            words("waiting", { time: waiting(item.waitingSince, now) }),
            item.companyName,
            names.get(item.prefectureCode),
          ]
            .filter(Boolean)
            .join(" ・ ")}
        >
          {item.kind === "match" && <MatchLine item={item} />}
        </Card>
      ))}
    </CardList>
  );
}

function MatchLine({ item }: { item: QueueItem }) {
  const words = useTranslations("admin");
  const { number } = useFormats();
  const facts = [
    item.origin && words(`origins.${item.origin}`),
    item.score === null
      ? words("queue.notExplained")
      : words("queue.score", { score: number(Math.round(item.score)) }),
    item.eligible === false && words("queue.notEligible"),
  ];
  return <p>{facts.filter(Boolean).join(" ・ ")}</p>;
}
