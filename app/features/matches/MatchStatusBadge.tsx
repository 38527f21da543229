import { useTranslations } from "use-intl";
import { StatusBadge, type Tone } from "~/ui/shell/StatusBadge";
import type { ConsentState, MatchState } from "./types";
import { type Waiting, waitingFor } from "./waiting";

const TONES: Record<Waiting, Tone> = {
  you: "warning",
  operator: "info",
  other: "info",
  connected: "success",
  closed: "neutral",
};

type Props = {
  match: { state: MatchState; consents: ConsentState };
  side: keyof ConsentState;
};

/** Who has to act next, in the words of the side that reads. */
export function MatchStatusBadge({ match, side }: Props) {
  const words = useTranslations("match.states");
  const waiting = waitingFor(match, side);
  return <StatusBadge tone={TONES[waiting]}>{words(waiting)}</StatusBadge>;
}
