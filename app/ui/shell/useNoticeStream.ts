import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { type NoticeMark, sameMark } from "~/lib/notice-mark";

const TRY_AGAIN_MS = 60_000;

/** Loads the page's data anew when the server tells of other notices than the page knows. */
export function useNoticeStream(mark: NoticeMark): void {
  const told = useToldMark();
  const answered = useRef<NoticeMark | null>(null);
  const fetcher = useFetcher();
  const { state, submit } = fetcher;
  useEffect(() => {
    if (!told || told === answered.current || state !== "idle") return;
    answered.current = told;
    if (!sameMark(told, mark)) submit(null, { method: "post", action: "/notices/arrived" });
  }, [told, mark, state, submit]);
}

/** What the server said last. Hidden pages do not listen: connections are few, and nobody looks. */
function useToldMark(): NoticeMark | null {
  const [told, setTold] = useState<NoticeMark | null>(null);
  useEffect(() => {
    let source: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      clearTimeout(again);
      source?.close();
      source = undefined;
    };
    const listen = () => {
      stop();
      if (document.hidden) return;
      source = new EventSource("/notices/stream");
      source.onmessage = ({ data }) => setTold(JSON.parse(data));
      // The browser comes back by itself after the end of a stream, but not after an answer that is none.
      source.onerror = () => {
        if (source?.readyState === EventSource.CLOSED) again = setTimeout(listen, TRY_AGAIN_MS);
      };
    };
    listen();
    document.addEventListener("visibilitychange", listen);
    return () => {
      document.removeEventListener("visibilitychange", listen);
      stop();
    };
  }, []);
  return told;
}
