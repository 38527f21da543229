import { useFetcher, useLocation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { type NoticeMark, sameMark } from "~/lib/notice-mark";

const TRY_AGAIN_MS = 60_000;

/**
 * The mark of an open page, kept up to date: the server tells of another one, and the page loads its
 * data anew. Not where somebody has typed: a form may begin anew with the data of its page, so there
 * only the number changes.
 */
export function useNoticeStream(loaded: NoticeMark | null): NoticeMark | null {
  const told = useToldMark(loaded !== null);
  const latest = useLatest(loaded, told);
  const typed = useTyped();
  const answered = useRef<NoticeMark | null>(null);
  const { state, submit } = useFetcher();
  useEffect(() => {
    if (!told || !loaded || told === answered.current || state !== "idle") return;
    answered.current = told;
    if (sameMark(told, loaded) || typed.current) return;
    submit(null, { method: "post", action: "/notices/arrived" });
  }, [told, loaded, typed, state, submit]);
  return latest;
}

/** Of the page's own data and what the server told, whichever came last. */
function useLatest(loaded: NoticeMark | null, told: NoticeMark | null): NoticeMark | null {
  const [latest, setLatest] = useState(loaded);
  useEffect(() => setLatest(loaded), [loaded]);
  useEffect(() => {
    if (told) setLatest(told);
  }, [told]);
  return loaded && latest;
}

/** Has anything been typed or chosen since this page was opened? */
function useTyped() {
  const typed = useRef(false);
  const { key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins untouched
  useEffect(() => {
    typed.current = false;
    const type = () => {
      typed.current = true;
    };
    document.addEventListener("input", type);
    return () => document.removeEventListener("input", type);
  }, [key]);
  return typed;
}

/** What the server said last. Hidden pages do not listen: connections are few, and nobody looks. */
function useToldMark(signedIn: boolean): NoticeMark | null {
  const [told, setTold] = useState<NoticeMark | null>(null);
  useEffect(() => {
    if (!signedIn) return;
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
  }, [signedIn]);
  return told;
}
