import { type RefObject, useEffect, useRef, useState } from "react";
import { type RawValues, readFields } from "~/lib/form-data";
import { forgetKept, type Kept, type KeptWhere, keep, readKept } from "~/lib/kept";
import { sameAnswers } from "~/lib/sameAnswers";

/** Which form it is, whose, of which stored version, and how long the browser may keep it. */
export type KeptPlace = { key: string; owner: string; version: string; where?: KeptWhere };

const PAUSE_MS = 300;
/** A choice in a list of our own making changes a hidden field, which fires no event of its own. */
const TYPING = ["input", "change", "click", "focusout"] as const;
/** Fields that say nothing of what was typed. */
const TECHNICAL = { version: "", draftKey: "", step: "", intent: "" };

/**
 * Keeps what is typed in the browser, and offers what an earlier visit left there. It is offered,
 * never put in by itself: the stored draft may be newer.
 *
 * @param restored what the form shows is that offer, taken.
 */
export function useKept(
  element: RefObject<HTMLFormElement>,
  { key, owner, version, where }: KeptPlace,
  restored: boolean,
) {
  const [offer, setOffer] = useState<Kept | null>(null);
  const timer = useRef<number>();

  useEffect(() => {
    const kept = restored ? null : readKept(key, owner, where);
    if (kept === null || !element.current) return;
    if (same(kept.values, typed(element.current))) forgetKept(key, where);
    else setOffer(kept);
  }, [element, key, owner, where, restored]);

  useEffect(() => {
    const form = element.current;
    if (!form) return;
    let last = typed(form);
    const write = () => {
      window.clearTimeout(timer.current);
      timer.current = undefined;
      const values = typed(form);
      if (!same(values, last)) keep(key, { owner, version, at: Date.now(), values }, where);
      last = values;
    };
    const later = () => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(write, PAUSE_MS);
    };
    // Neither a closing window nor the sending of the form waits.
    const now = () => timer.current !== undefined && write();
    for (const event of TYPING) form.addEventListener(event, later);
    form.addEventListener("submit", now, { capture: true });
    window.addEventListener("pagehide", now);
    return () => {
      now();
      for (const event of TYPING) form.removeEventListener(event, later);
      form.removeEventListener("submit", now, { capture: true });
      window.removeEventListener("pagehide", now);
    };
  }, [element, key, owner, version, where]);

  const discard = () => {
    forgetKept(key, where);
    setOffer(null);
  };
  return { offer, discard };
}

function typed(form: HTMLFormElement): RawValues {
  return readFields(new FormData(form) as Iterable<[string, unknown]>);
}

function same(a: RawValues, b: RawValues): boolean {
  return sameAnswers({ ...a, ...TECHNICAL }, { ...b, ...TECHNICAL });
}
