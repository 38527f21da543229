import { useTranslations } from "use-intl";
import { StatusBadge } from "~/ui/shell/StatusBadge";
import type { MatchOrigin } from "./types";

/** Who began the match. */
export function OriginBadge({ origin }: { origin: MatchOrigin }) {
  const words = useTranslations("match.origins");
  return <StatusBadge>{words(origin)}</StatusBadge>;
}
