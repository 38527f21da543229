import { Button } from "@mantine/core";
import { Link, useActionData } from "@remix-run/react";
import { useTranslations } from "use-intl";
import type { ConsentText } from "~/features/reference/types";
import type { FormFailure } from "~/lib/form";
import { InviteForm } from "../ConsentForm";
import classes from "../matches.module.css";
import type { CandidateCard } from "../types";

type Props = {
  card: CandidateCard;
  /** Every condition is met. Where one is not, the firm first loosens it. */
  fits: boolean;
  consentText: ConsentText;
};

/** The way to the match with this person, or the form that begins one. */
export function Invitation({ card: { handle, match }, fits, consentText }: Props) {
  const words = useTranslations("match.candidates");
  // A closed match does not bar a new invitation: whoever closed it may begin again.
  const mayInvite = match === null || match.state === "closed";
  return (
    <div className={classes.actions}>
      {match && (
        <Button component={Link} to={`/company/matches/${match.id}`} variant="outline">
          {words("toMatch")}
        </Button>
      )}
      {mayInvite && fits && <Disclosure handle={handle} text={consentText} />}
    </div>
  );
}

/** A native disclosure works without scripts; it stays open where its form was refused. */
function Disclosure({ handle, text }: { handle: string; text: ConsentText }) {
  const words = useTranslations("match.candidates");
  const failure = useActionData<FormFailure>();
  const intent = `invite-${handle}`;
  return (
    <details className={classes.invite} open={failure?.values.intent === intent}>
      <summary>{words("invite")}</summary>
      <div className={classes.disclosed}>
        <p>{words("inviteLead")}</p>
        <InviteForm handle={handle} text={text} intent={intent} submit={words("inviteSubmit")} />
      </div>
    </details>
  );
}
