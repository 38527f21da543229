import { Button } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { ConsentText, Reason } from "~/features/reference/types";
import { Section } from "~/ui/shell/Section";
import { AgreeForm } from "./ConsentForm";
import { DeclineForm } from "./DeclineForm";
import type { ConsentState, MatchState } from "./types";
import { waitingFor } from "./waiting";

const ANSWER_ID = "answer";

type Props = {
  match: { state: MatchState; consents: ConsentState; revision: number; open: boolean };
  side: keyof ConsentState;
  consentText: ConsentText;
  reasons: Reason[];
};

/** What a side can answer before the connection: agree when it is its turn, decline or withdraw. */
export function AnswerSection({ match, side, consentText, reasons }: Props) {
  const words = useTranslations("match");
  const waiting = waitingFor(match, side);
  if (waiting === "connected" || waiting === "closed") return null;
  const agreed = match.consents[side] !== null;
  const mayAgree = match.state === "introduced" && !agreed;
  return (
    <div id={ANSWER_ID}>
      {mayAgree && (
        <Section title={words(`${side}.agreeTitle`)} lead={words(`${side}.agreeLead`)}>
          {match.open ? (
            <AgreeForm
              intent="agree"
              revision={match.revision}
              text={consentText}
              submit={words("agree.submit")}
            />
          ) : (
            <p>{words("agree.paused")}</p>
          )}
        </Section>
      )}
      <Section title={words(agreed ? "decline.withdrawTitle" : "decline.title")}>
        <DeclineForm reasons={reasons} withdraw={agreed} />
      </Section>
    </div>
  );
}

/** From the head of a long page to its forms. */
export function ToAnswer({ match, side }: Pick<Props, "match" | "side">) {
  const words = useTranslations("match.agree");
  const mayAgree = match.state === "introduced" && match.consents[side] === null;
  if (!mayAgree) return null;
  return (
    <Button component="a" href={`#${ANSWER_ID}`}>
      {words("toAnswer")}
    </Button>
  );
}
