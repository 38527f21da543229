import type { RefObject } from "react";
import { useTranslations } from "use-intl";
import { BottomBar } from "~/ui/shell/BottomBar";
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
    <BottomBar
      to={FIT_ID}
      label={words("toPanel")}
      note={words("bar", { count: text(counted.fit.all) })}
      wide
      onGo={() => {
        panel.current?.scrollIntoView();
        panel.current?.focus({ preventScroll: true });
      }}
    />
  );
}
