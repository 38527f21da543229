import { Button } from "@mantine/core";
import { Link } from "@remix-run/react";
import { useTranslations } from "use-intl";
import { useFormats } from "~/i18n/formats";
import { Callout } from "~/ui/shell/Callout";
import type { ToMend } from "./form/progress";
import { SubmitOpening, TakeBackOpening } from "./OpeningActions";
import classes from "./OpeningActions.module.css";
import { TONES } from "./status";
import type { OpeningStatus, OwnOpening } from "./types";
import { type UsualReview, UsualReviewText } from "./UsualReview";

type Props = {
  opening: OwnOpening;
  status: OpeningStatus;
  /** Not under review and not ended. */
  editable: boolean;
  /** Fields of the draft that are not ready to be handed in. */
  toMend: readonly ToMend[];
  /** While something waits for review: how long the latest reviews took. */
  usual: UsualReview | null;
};

/** How the opening stands, what happens next, and the one button for it. */
export function WhatNext({ opening, status, editable, toMend, usual }: Props) {
  const { id, live, open } = opening;
  const waits = open?.state === "submitted";
  const words = useTranslations("opening.next");
  if (open && editable) {
    return <Unfinished path={`/company/openings/${id}`} live={live !== null} toMend={toMend} />;
  }
  return (
    <Callout tone={TONES[status]} title={words(`${status}.title`)}>
      <NextText opening={opening} status={status} />
      {waits && <UsualReviewText usual={usual} />}
      {waits && <TakeBackOpening usual={usual} />}
      {status === "published" && !open && (
        <div>
          <Button component={Link} to={`/company/openings/${id}/candidates`}>
            {words("candidates")}
          </Button>
        </div>
      )}
    </Callout>
  );
}

function NextText({ opening, status }: Pick<Props, "opening" | "status">) {
  const { open, expiresOn, companyStatus } = opening;
  const words = useTranslations("opening.next");
  const { date } = useFormats();
  const since = open?.submittedAt ? date(open.submittedAt) : "";
  if (status === "submitted") {
    return (
      <p>
        {words("submitted.text", { since })}
        {companyStatus !== "approved" && words("companyToo")}
      </p>
    );
  }
  return (
    <>
      <p>{words(`${status}.text`, { until: expiresOn ? date(expiresOn) : "" })}</p>
      {open?.state === "submitted" && <p>{words("changeInReview", { since })}</p>}
    </>
  );
}

type UnfinishedProps = { path: string; live: boolean; toMend: readonly ToMend[] };

/** A draft: what is still missing, or the button that hands it in. */
function Unfinished({ path, live, toMend }: UnfinishedProps) {
  const words = useTranslations("opening.next");
  const labels = useTranslations("openingForm");
  const ready = toMend.length === 0;
  return (
    <Callout tone="warning" title={words(live ? "changes.title" : "draft.title")}>
      {ready ? <p>{words("ready")}</p> : <p>{words("missing", { count: toMend.length })}</p>}
      {!ready && (
        <ul className={classes.missing}>
          {toMend.map(({ name }) => (
            <li key={name}>{labels(name as "title")}</li>
          ))}
        </ul>
      )}
      {ready ? (
        <SubmitOpening />
      ) : (
        <div>
          <Button component={Link} to={`${path}/edit`}>
            {words("goOn")}
          </Button>
        </div>
      )}
    </Callout>
  );
}
