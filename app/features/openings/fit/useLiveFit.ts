import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { FIT_FIELDS } from "./input";
import type { Counted, FitAnswer, Uncounted } from "./types";

const PAUSE_MS = 400;
/** A choice in a list of our own making changes a hidden field, which fires no event of its own. */
const TYPING = ["input", "change", "click", "focusout"] as const;

/** What there is to show. The numbers stay while the next ones are awaited or cannot be had. */
export type ShownFit = { counted: Counted | null; problem: Uncounted | { kind: "offline" } | null };

export type LiveFit = {
  shown: ShownFit;
  counting: boolean;
  /** Counts at once. */
  count: () => void;
};

/**
 * Counts anew whenever what is typed into a form changes what is counted. An answer that was
 * overtaken is dropped.
 *
 * @param address where the counting is asked for.
 * @param first the answer for the form as it was written by the server, if there is one.
 */
export function useLiveFit(
  element: RefObject<HTMLFormElement>,
  address: string,
  first: FitAnswer | null,
): LiveFit {
  const [shown, setShown] = useState(() => shownAfter(first));
  const [counting, setCounting] = useState(false);
  const given = useRef(first !== null);
  const running = useRef<AbortController>();
  const counted = useRef<string>();
  // Nothing that is typed would change this answer.
  const isFinal = first?.kind === "unapproved";

  const count = useCallback(async () => {
    if (!element.current) return;
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const body = conditionsIn(element.current);
    counted.current = body;
    setCounting(true);
    let answer: FitAnswer | { kind: "offline" };
    try {
      answer = await ask(address, body, controller.signal);
    } catch {
      answer = { kind: "offline" };
    }
    if (controller.signal.aborted) return;
    // What could not be counted is tried again as soon as something is typed.
    if (answer.kind === "offline" || answer.kind === "unavailable") counted.current = undefined;
    setShown((before) => shownAfter(answer, before));
    setCounting(false);
  }, [element, address]);

  useEffect(() => {
    const form = element.current;
    if (!form || isFinal) return;
    let timer: number | undefined;
    if (given.current) counted.current = conditionsIn(form);
    else void count();
    const later = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (conditionsIn(form) !== counted.current) void count();
      }, PAUSE_MS);
    };
    for (const event of TYPING) form.addEventListener(event, later);
    window.addEventListener("online", later);
    return () => {
      window.clearTimeout(timer);
      running.current?.abort();
      for (const event of TYPING) form.removeEventListener(event, later);
      window.removeEventListener("online", later);
    };
  }, [element, count, isFinal]);

  return { shown, counting, count };
}

/** What is to be shown after an answer, when so much was shown before. */
export function shownAfter(
  answer: FitAnswer | { kind: "offline" } | null,
  before: ShownFit = { counted: null, problem: null },
): ShownFit {
  if (answer === null) return before;
  if (answer.kind === "counted") return { counted: answer, problem: null };
  // Nothing is left of an earlier count that the words could speak of.
  if (answer.kind === "offline" && before.counted === null) {
    return { counted: null, problem: { kind: "unavailable" } };
  }
  // The numbers of before would be taken for those of what is written wrong.
  return { counted: answer.kind === "invalid" ? null : before.counted, problem: answer };
}

async function ask(address: string, body: string, signal: AbortSignal): Promise<FitAnswer> {
  const response = await fetch(address, {
    method: "POST",
    body,
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    // Whoever is logged out meanwhile goes on writing; the next save says so.
    redirect: "manual",
    signal,
  });
  const isAnswer = response.headers.get("Content-Type")?.startsWith("application/json") ?? false;
  return isAnswer ? ((await response.json()) as FitAnswer) : { kind: "unavailable" };
}

/** What stands in the form and counts, as it is sent. */
function conditionsIn(form: HTMLFormElement): string {
  const fields: readonly string[] = FIT_FIELDS;
  const typed = new FormData(form) as Iterable<[string, unknown]>;
  const sent = [...typed].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && fields.includes(name.split(".")[0] ?? "") ? [[name, value]] : [],
  );
  return new URLSearchParams(sent).toString();
}
