import { useTranslations } from "use-intl";
import { StatusBadge as Badge, type Tone } from "~/ui/shell/StatusBadge";
import type { TalentStatus } from "./queries.server";

const TONES: Record<TalentStatus, Tone> = {
  draft: "warning",
  active: "success",
  paused: "neutral",
};

/** Whether firms can see the profile. */
export function StatusBadge({ status }: { status: TalentStatus }) {
  const words = useTranslations("talent.status.names");
  return <Badge tone={TONES[status]}>{words(status)}</Badge>;
}
