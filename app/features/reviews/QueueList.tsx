import { Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";
import { nameIn } from "~/features/reference/options";
import type { Prefecture } from "~/features/reference/types";
import { useFormats } from "~/i18n/formats";
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
    <ul className={classes.queue}>
      {items.map((item) => (
        <li key={item.key}>
          <h2 className={classes.queueTitle}>
            <Link to={reviewPath(item.kind, item.id)}>
              {nameIn(locale, { nameJa: item.titleJa, nameEn: item.titleEn })}
            </Link>
          </h2>
          <p className={classes.badges}>
            <StatusBadge>{words(`kinds.${item.kind}`)}</StatusBadge>
            {item.overdue && <StatusBadge tone="danger">{words("overdue")}</StatusBadge>}
          </p>
          <p className={classes.facts}>
            <strong>{words("waiting", { time: waiting(item.waitingSince, now) })}</strong>
            {item.companyName && <span>{item.companyName}</span>}
            <span>{names.get(item.prefectureCode)}</span>
            {item.kind === "match" && <MatchFacts item={item} />}
          </p>
        </li>
      ))}
    </ul>
  );
}

function MatchFacts({ item }: { item: QueueItem }) {
  const words = useTranslations("admin");
  const match = useTranslations("match");
  const { number } = useFormats();
  return (
    <>
      {item.code && <span>{match("coded", { code: item.code })}</span>}
      {item.origin && <span>{words(`origins.${item.origin}`)}</span>}
      <span>
        {item.score === null
          ? words("queue.notExplained")
          : words("queue.score", { score: number(Math.round(item.score)) })}
      </span>
      {item.eligible === false && (
        <span className={classes.warn}>{words("queue.notEligible")}</span>
      )}
    </>
  );
}
