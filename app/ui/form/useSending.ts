import { type FetcherWithComponents, useNavigation, useSubmit } from "@remix-run/react";
import { type FormEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { FieldValues, UseFormHandleSubmit } from "react-hook-form";

export type Sending = {
  element: RefObject<HTMLFormElement>;
  fetcher: FetcherWithComponents<unknown> | undefined;
  /** This form (not another one of the page) is on its way. */
  busy: boolean;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
};

/** Sends a form once: after its check has passed, and not again while it is on its way. */
export function useSending<T extends FieldValues>(
  element: RefObject<HTMLFormElement>,
  fetcher: FetcherWithComponents<unknown> | undefined,
  check: UseFormHandleSubmit<T>,
): Sending {
  const submit = useSubmit();
  const navigation = useNavigation();
  const state = fetcher ? fetcher.state : navigation.state;
  const sent = useRef(false);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (state !== "idle") return;
    sent.current = false;
    setBusy(false);
  }, [state]);

  const send = (target: HTMLFormElement | HTMLElement) => {
    sent.current = true;
    setBusy(true);
    if (fetcher) fetcher.submit(target as HTMLFormElement);
    else submit(target as HTMLFormElement);
  };

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sent.current) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const target = submitter ?? event.currentTarget;
    // `formnovalidate` on a button says: this one takes the form half finished (save a draft).
    if (submitter instanceof HTMLButtonElement && submitter.formNoValidate) return send(target);
    // The check takes its time, and a second press may come meanwhile.
    sent.current = true;
    let passed = false;
    const pass = () => {
      passed = true;
      send(target);
    };
    void check(pass)(event).finally(() => {
      if (!passed) sent.current = false;
    });
  };

  return { element, fetcher, busy, onSubmit };
}
