import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { EmptyState } from "~/ui/shell/EmptyState";

export function NoNotices({ unread, home }: { unread: boolean; home: string }) {
  const words = useTranslations("notifications");
  if (unread) {
    return (
      <EmptyState title={words("noUnread")} action={<Link to="/notices">{words("showAll")}</Link>}>
        {words("noUnreadText")}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={words("empty")} action={<Link to={home}>{words("home")}</Link>}>
      {words("emptyText")}
    </EmptyState>
  );
}
