import { useActionData, useNavigation } from "@remix-run/react";
import { type RefObject, useEffect } from "react";
import { useTranslations } from "use-intl";
import { NEXT } from "./buttons";
import classes from "./OpeningForm.module.css";
import type { StepAnswer } from "./sendStep";

const RETRY_MS = 3_000;

/** Says that a save did not arrive, and sends it again as soon as the connection is back. */
export function OfflineNotice({ element }: { element: RefObject<HTMLFormElement> }) {
  const words = useTranslations("openingSteps");
  const answer = useActionData<StepAnswer>();
  const idle = useNavigation().state === "idle";
  const waits = idle && answer?.offline === true;
  const pressed = answer?.values;

  useEffect(() => {
    if (!waits) return;
    const again = () => {
      const form = element.current;
      form?.requestSubmit(buttonOf(form, pressed?.goto, "goto") ?? buttonOf(form, pressed?.step));
    };
    window.addEventListener("online", again);
    // Already back, or only the server is out of reach: then no event will come.
    const timer = navigator.onLine ? window.setTimeout(again, RETRY_MS) : undefined;
    return () => {
      window.removeEventListener("online", again);
      window.clearTimeout(timer);
    };
  }, [waits, element, pressed]);

  if (answer?.offline !== true) return null;
  return (
    <p role="alert" className={classes.warning}>
      {words("offline")}
    </p>
  );
}

/** The button that was pressed, so that the second try leads where the first one would have. */
function buttonOf(form: HTMLFormElement, value: unknown, name = "step"): HTMLButtonElement | null {
  const buttons = form.querySelectorAll<HTMLButtonElement>(`button[name="${name}"]`);
  const wanted = name === "step" ? (value ?? NEXT) : value;
  return [...buttons].find((button) => button.value === wanted) ?? null;
}
