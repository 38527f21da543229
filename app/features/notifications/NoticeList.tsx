import { Button } from "@mantine/core";
import { Form, Link } from "@remix-run/react";
import { useLocale, useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { StatusBadge } from "~/ui/shell/StatusBadge";
import { byDay } from "./byDay";
import classes from "./notifications.module.css";
import type { Notice } from "./queries.server";
import { sentenceOf } from "./sentence";

/** What happened, day by day, newest first. */
export function NoticeList({ notices }: { notices: Notice[] }) {
  const { date } = useFormats();
  return byDay(notices).map(({ day, notices }) => (
    <section key={day} aria-labelledby={`day-${day}`} className={classes.day}>
      <h2 id={`day-${day}`} className={classes.dayTitle}>
        {date(day)}
      </h2>
      <ul className={classes.list}>
        {notices.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} />
        ))}
      </ul>
    </section>
  ));
}

function NoticeRow({ notice }: { notice: Notice }) {
  const words = useTranslations();
  const formats = useFormats();
  const locale = useLocale();
  const { title, text } = sentenceOf(notice, { words, formats, locale });
  return (
    <li className={classes.notice} data-unread={notice.unread || undefined}>
      <div className={classes.body}>
        <p className={classes.head}>
          <Link to={`/notices/${notice.id}`} className={classes.title}>
            {title}
          </Link>
          {notice.unread && (
            <StatusBadge tone="info">{words("notifications.unreadBadge")}</StatusBadge>
          )}
        </p>
        <p>{text}</p>
        <p className={classes.time}>{formats.time(notice.createdAt)}</p>
      </div>
      {notice.unread && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="intent" value="one" />
          <input type="hidden" name="notice" value={notice.id} />
          <Button type="submit" variant="subtle">
            {words("notifications.markOne")}
            <span className="visually-hidden">{words("notifications.markWhich", { title })}</span>
          </Button>
        </Form>
      )}
    </li>
  );
}
