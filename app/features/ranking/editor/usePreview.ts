import { useFetcher } from "@remix-run/react";
import { type RefObject, useCallback, useEffect, useRef } from "react";
import { readFields } from "~/lib/form-data";
import { parseValues } from "~/lib/form-parse";
import type { Preview } from "../preview/preview.server";
import { editorSchema } from "./schema";

const PAUSE_MS = 700;

/**
 * Tries what is typed after a pause, without leaving the page. What the form would not take is not
 * sent: the field says why. One is under way at a time; what was typed meanwhile is tried after it.
 *
 * @param given what a press of the button has brought before scripts took over.
 */
export function usePreview(element: RefObject<HTMLFormElement>, given: Preview | null) {
  const { data, state, submit } = useFetcher<{ preview: Preview | null }>();
  const fetcher = useRef({ state, submit });
  fetcher.current = { state, submit };
  const isLate = useRef(false);

  const run = useCallback(() => {
    isLate.current = fetcher.current.state !== "idle";
    if (!element.current || isLate.current) return;
    const sent = new FormData(element.current);
    sent.set("step", "preview");
    const values = readFields(sent as Iterable<[string, unknown]>);
    if (!parseValues(values, editorSchema).ok) return;
    fetcher.current.submit(sent, { method: "post" });
  }, [element]);

  useEffect(() => {
    if (state === "idle" && isLate.current) run();
  }, [state, run]);

  useEffect(() => {
    const form = element.current;
    if (!form) return;
    let timer: number | undefined;
    const later = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(run, PAUSE_MS);
    };
    form.addEventListener("input", later);
    return () => {
      window.clearTimeout(timer);
      form.removeEventListener("input", later);
    };
  }, [element, run]);

  return { preview: data?.preview ?? given, isRunning: state !== "idle", run };
}
