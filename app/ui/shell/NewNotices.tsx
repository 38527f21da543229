import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { NoticeMark } from "~/lib/notice-mark";
import { useNoticeStream } from "./useNoticeStream";

/** Keeps the page up to date while it is open, and tells screen readers without moving the focus. */
export function NewNotices({ mark }: { mark: NoticeMark }) {
  const words = useTranslations("notifications");
  const arrived = useArrived(mark);
  useNoticeStream(mark);
  return (
    <p role="status" className="visually-hidden">
      {arrived && words("arrived", { count: mark.unread })}
    </p>
  );
}

/** Has a notice come since this page was loaded? */
function useArrived({ newest, unread }: NoticeMark): boolean {
  const first = useRef(newest);
  const [arrived, setArrived] = useState(false);
  useEffect(() => {
    if (newest > first.current) setArrived(unread > 0);
  }, [newest, unread]);
  return arrived;
}
