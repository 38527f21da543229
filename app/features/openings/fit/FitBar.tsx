import type { RefObject } from "react";
import { useTranslations } from "use-intl";
import classes from "./fit.module.css";
import { FIT_ID } from "./ids";
import { useCountText } from "./useCountText";
import type { ShownFit } from "./useLiveFit";

type Props = { shown: ShownFit; panel: RefObject<HTMLElement> };

/** The number and the way to the rest, always in view where the panel stands below the fields. */
export function FitBar({ shown: { counted }, panel }: Props) {
  const words = useTranslations("openingFit");
  const text = useCountText();
  if (!counted) return null;
  return (
    <p className={classes.bottomBar}>
      <span>{words("bar", { count: text(counted.fit.all) })}</span>
      <a
        href={`#${FIT_ID}`}
        onClick={(event) => {
          // Without touching the address: that would drop what the last action answered.
          event.preventDefault();
          panel.current?.scrollIntoView();
          panel.current?.focus({ preventScroll: true });
        }}
      >
        {words("toPanel")}
      </a>
    </p>
  );
}
