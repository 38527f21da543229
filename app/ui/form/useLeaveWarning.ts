import { useBeforeUnload, useBlocker } from "@remix-run/react";
import { useEffect } from "react";
import { useTranslations } from "use-intl";

/**
 * Asks before one leaves the page for another while something is not saved: within the product and,
 * in the browser's own words, to the outside. Sending a form of the page itself is no leaving.
 *
 * @param isUnsaved asked at that moment.
 */
export function useLeaveWarning(isUnsaved: () => boolean): void {
  const question = useTranslations("form")("leave");
  useBeforeUnload((event) => {
    if (isUnsaved()) event.preventDefault();
  });
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && isUnsaved(),
  );
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    if (window.confirm(question)) blocker.proceed();
    else blocker.reset();
  }, [blocker, question]);
}
