import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { readFields } from "~/lib/form-data";
import { parseValues } from "~/lib/form-parse";
import type { Preview } from "../preview/preview.server";
import { editorSchema } from "./schema";

const ADDRESS = "/admin/engine/weights/preview";
const PAUSE_MS = 700;
/** An answer that takes longer is given up, or what is typed next would wait for it for ever. */
const PATIENCE_MS = 30_000;

/**
 * Tries what is typed after a pause, without leaving the page. One is under way at a time; what was
 * typed meanwhile is tried after it. Not by a fetcher of Remix: a lost connection would put an error
 * page where the form was, an ended session the login.
 *
 * @param given what a press of the button has brought before scripts took over.
 */
export function usePreview(element: RefObject<HTMLFormElement>, given: Preview | null) {
  const [preview, setPreview] = useState(given);
  const [isRunning, setIsRunning] = useState(false);
  const isWanted = useRef(false);
  const isUnderWay = useRef(false);

  const run = useCallback(async () => {
    isWanted.current = true;
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setIsRunning(true);
    while (isWanted.current && element.current) {
      isWanted.current = false;
      setPreview(await previewOf(element.current));
    }
    isUnderWay.current = false;
    setIsRunning(false);
  }, [element]);

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

  return { preview, isRunning, run };
}

/** What stands in the form, tried. What the form would not take is not sent. */
async function previewOf(form: HTMLFormElement): Promise<Preview> {
  const fields = [...(new FormData(form) as Iterable<[string, unknown]>)];
  if (!parseValues(readFields(fields), editorSchema).ok) return without("invalid");
  try {
    return await ask(fields.map(([name, value]) => [name, String(value)]));
  } catch {
    return without("failed");
  }
}

async function ask(fields: string[][]): Promise<Preview> {
  const response = await fetch(ADDRESS, {
    method: "POST",
    body: new URLSearchParams(fields),
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (response.type === "opaqueredirect") return without("ended");
  const isAnswer = response.headers.get("Content-Type")?.startsWith("application/json") ?? false;
  return isAnswer ? ((await response.json()) as Preview) : without("failed");
}

/** The result of before would be taken for that of what stands in the form now. */
function without(problem: Preview["problem"]): Preview {
  return { openings: [], problem };
}
