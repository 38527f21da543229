import { Link } from "@remix-run/react";
import { IconBell } from "@tabler/icons-react";
import { useTranslations } from "use-intl";
import classes from "./Header.module.css";

const SHOWN_AT_MOST = 99;

/** The way to the notices, with how many are unread. */
export function NoticeBell({ unread }: { unread: number }) {
  const words = useTranslations("notifications");
  return (
    <Link to="/notices" className={classes.bell}>
      <IconBell aria-hidden size={24} />
      <span className={classes.bellLabel}>{words("bell")}</span>
      {unread > 0 && (
        <>
          <span aria-hidden className={classes.unread}>
            {unread > SHOWN_AT_MOST ? `${SHOWN_AT_MOST}+` : unread}
          </span>
          <span className="visually-hidden">{` ${words("bellUnread", { count: unread })}`}</span>
        </>
      )}
    </Link>
  );
}
