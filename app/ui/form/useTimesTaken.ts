import { useActionData, useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";

/**
 * How often the form with this intent was sent from the page and not refused: as its key, it empties a
 * form that stays on its page. What the other forms of the page do leaves it as it is.
 */
export function useTimesTaken(intent: string): number {
  const { state, formData } = useNavigation();
  const isRefused = useActionData() !== undefined;
  const [times, setTimes] = useState(0);
  const isSent = useRef(false);

  useEffect(() => {
    if (state === "submitting") isSent.current = formData?.get("intent") === intent;
    if (state !== "idle" || !isSent.current) return;
    isSent.current = false;
    if (!isRefused) setTimes((before) => before + 1);
  }, [state, formData, intent, isRefused]);
  return times;
}
