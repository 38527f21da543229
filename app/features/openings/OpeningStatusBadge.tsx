import { useTranslations } from "use-intl";
import { StatusBadge } from "~/ui/shell/StatusBadge";
import { TONES } from "./status";
import type { OpeningStatus } from "./types";

export function OpeningStatusBadge({ status }: { status: OpeningStatus }) {
  const words = useTranslations("opening.statuses");
  return <StatusBadge tone={TONES[status]}>{words(status)}</StatusBadge>;
}
