import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";

/**
 * Says that kept words were put back, and takes the focus that was on the button for it. It stands
 * outside of the form, which is made anew, and before there is something to say: else it is not read out.
 */
export function RestoredMessage({ restored }: { restored: boolean }) {
  const words = useTranslations("form.kept");
  const message = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (restored) message.current?.focus();
  }, [restored]);
  return (
    <p
      ref={message}
      role="status"
      tabIndex={-1}
      className={restored ? undefined : "visually-hidden"}
    >
      {restored && words("restored")}
    </p>
  );
}
