import { Button } from "@mantine/core";
import { Form, Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import classes from "./notifications.module.css";

type Props = {
  unread: boolean;
  /** The newest unread notice on the page; without one there is nothing to mark. */
  newest: number | undefined;
};

/** Links and no form: each view has an address of its own. */
export function NoticeFilter({ unread, newest }: Props) {
  const words = useTranslations("notifications");
  return (
    <div className={classes.bar}>
      <nav aria-label={words("filter")}>
        <ul className={classes.filter}>
          <li>
            <Link to="/notices" aria-current={unread ? undefined : "page"}>
              {words("all")}
            </Link>
          </li>
          <li>
            <Link to="/notices?show=unread" aria-current={unread ? "page" : undefined}>
              {words("unread")}
            </Link>
          </li>
        </ul>
      </nav>
      {newest !== undefined && (
        <Form method="post">
          <input type="hidden" name="intent" value="all" />
          <input type="hidden" name="newest" value={newest} />
          <Button type="submit" variant="outline">
            {words("markAll")}
          </Button>
        </Form>
      )}
    </div>
  );
}
