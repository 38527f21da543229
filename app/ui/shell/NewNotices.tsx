import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { NoticeMark } from "~/lib/notice-mark";

/** Tells screen readers of what has come while a page is open, without moving the focus. */
export function NewNotices({ mark }: { mark: NoticeMark }) {
  const words = useTranslations("notifications");
  const arrived = useArrived(mark);
  return (
    <p role="status" className="visually-hidden">
      {arrived && words("arrived", { count: mark.unread })}
    </p>
  );
}

/** Has a notice come since the site was opened? */
function useArrived({ newest, unread }: NoticeMark): boolean {
  const first = useRef(newest);
  const [arrived, setArrived] = useState(false);
  useEffect(() => {
    if (newest > first.current) setArrived(unread > 0);
  }, [newest, unread]);
  return arrived;
}
