import { useCallback, useEffect, useRef } from "react";

/** A press that ends outside the window is never reported. */
const LONGEST_PRESS_MS = 500;

/**
 * Resolves once nothing is pressed. Leaving a field checks it, and a message that appears between
 * pressing and releasing the mouse would push the button away from under the pointer.
 */
export function usePointerRelease(): () => Promise<void> {
  const pressed = useRef<Promise<void> | null>(null);

  useEffect(() => {
    let release = () => {};
    const down = () => {
      pressed.current = new Promise((resolve) => {
        release = resolve;
        setTimeout(resolve, LONGEST_PRESS_MS);
      });
    };
    const up = () => {
      // The click comes right after this event: let it pass first.
      setTimeout(() => {
        pressed.current = null;
        release();
      });
    };
    const options = { capture: true };
    window.addEventListener("pointerdown", down, options);
    window.addEventListener("pointerup", up, options);
    window.addEventListener("pointercancel", up, options);
    return () => {
      window.removeEventListener("pointerdown", down, options);
      window.removeEventListener("pointerup", up, options);
      window.removeEventListener("pointercancel", up, options);
    };
  }, []);

  return useCallback(async () => {
    await pressed.current;
  }, []);
}
