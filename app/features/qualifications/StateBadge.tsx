import { useTranslations } from "use-intl";
import { StatusBadge, type Tone } from "~/ui/shell/StatusBadge";
import type { QualificationState } from "./types";

const TONES: Record<QualificationState, Tone> = {
  declared: "neutral",
  submitted: "info",
  confirmed: "success",
  returned: "warning",
  lapsed: "warning",
};

export function StateBadge({ state }: { state: QualificationState }) {
  const words = useTranslations("qualification.states");
  return <StatusBadge tone={TONES[state]}>{words(state)}</StatusBadge>;
}
