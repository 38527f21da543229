import { useTranslations } from "use-intl";
import { Callout, Quote } from "~/ui/shell/Callout";
import type { ClosingSide, ConsentState } from "./types";

type Props = {
  match: { closedBy: ClosingSide | null; closedMessage: string | null };
  side: keyof ConsentState;
  /** The name of the reason. */
  reason: string | undefined;
};

/** Who ended a match and why. */
export function ClosedNotice({ match, side, reason }: Props) {
  const words = useTranslations("match.closed");
  const { closedBy, closedMessage } = match;
  if (closedBy === null) return null;
  return (
    <Callout tone="neutral" title={words("title")}>
      <p>{words(`by.${closedBy === side ? "you" : closedBy}`)}</p>
      {reason && <p>{words("reason", { reason })}</p>}
      {closedMessage && (
        <>
          <p>{words("message")}</p>
          <Quote>{closedMessage}</Quote>
        </>
      )}
    </Callout>
  );
}
