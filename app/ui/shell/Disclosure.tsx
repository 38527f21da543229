import { useLocation } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";

type Props = {
  className?: string;
  buttonClassName?: string;
  button: ReactNode;
  children: ReactNode;
};

/**
 * A menu that opens before scripts have loaded. With them it also closes: on every move to another
 * page, on Escape, and on a press outside.
 */
export function Disclosure({ className, buttonClassName, button, children }: Props) {
  const { key } = useLocation();
  const element = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const close = (event: Event) => {
      const details = element.current;
      if (!details?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        details.querySelector("summary")?.focus();
      } else if (details.contains(event.target as Node)) return;
      details.open = false;
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("keydown", close);
    };
  }, []);

  return (
    <details key={key} ref={element} className={className}>
      <summary className={buttonClassName}>{button}</summary>
      {children}
    </details>
  );
}
