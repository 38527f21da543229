import { useTranslations } from "use-intl";
import type { ConsentText } from "~/features/reference/types";
import { useFormats } from "~/i18n/formats";
import type { Names } from "../explanation/teller";
import classes from "../matches.module.css";
import { TalentCardView } from "../TalentCardView";
import type { CandidateCard } from "../types";
import { CandidateItem, CandidateReasons } from "./CandidateList";
import own from "./candidates.module.css";
import { Invitation } from "./Invitation";
import { MissedCondition } from "./MissedCondition";
import { Notes } from "./Notes";
import { anchorOf } from "./path";
import { RemoveEntry } from "./RemoveEntry";
import type { ShortlistEntry } from "./types";

type Props = {
  openingId: string;
  entries: ShortlistEntry[];
  names: Names;
  consentText: ConsentText;
  /** The opening takes people, and who is one of them is known. */
  open: boolean;
};

/** Those whom the firm keeps in view, with its notes. */
export function Shortlist({ entries, ...shared }: Props) {
  return (
    <ol className={classes.candidates}>
      {entries.map((entry) =>
        entry.card ? (
          <Entry key={entry.handle} entry={entry} card={entry.card} {...shared} />
        ) : (
          <Unavailable key={entry.handle} entry={entry} />
        ),
      )}
    </ol>
  );
}

type EntryProps = Omit<Props, "entries"> & { entry: ShortlistEntry; card: CandidateCard };

function Entry({ openingId, entry, card, names, consentText, open }: EntryProps) {
  const words = useTranslations("candidate.shortlist");
  const near = useTranslations("candidate.near");
  const { place, notes } = entry;
  return (
    <CandidateItem card={card} place={place} names={names}>
      <Added entry={entry} />
      {place ? (
        <>
          {place.missed && (
            <MissedCondition openingId={openingId} explanation={place.explanation} names={names}>
              <p>{near("noInvite")}</p>
            </MissedCondition>
          )}
          <CandidateReasons
            card={card}
            explanation={place.explanation}
            names={names}
            near={place.missed !== null}
          />
        </>
      ) : (
        <>
          {open && <p className={classes.caution}>{words("notListed")}</p>}
          <TalentCardView card={card} names={names} />
        </>
      )}
      <Notes entry={entry} />
      <div className={own.entryActions}>
        {open && <Invitation card={card} fits={place?.missed === null} consentText={consentText} />}
        <RemoveEntry handle={card.handle} hasNotes={notes.length > 0} />
      </div>
    </CandidateItem>
  );
}

/** Never says why: paused, hidden from this firm and deleted look the same. */
function Unavailable({ entry }: { entry: ShortlistEntry }) {
  const title = useTranslations("match.card");
  const words = useTranslations("candidate.shortlist");
  return (
    <li id={anchorOf(entry.handle)} className={classes.candidate}>
      <h2 className={classes.candidateTitle}>
        {title("named", { code: entry.code, name: words("unavailable") })}
      </h2>
      <Added entry={entry} />
      <p>{words("unavailableText")}</p>
      <RemoveEntry handle={entry.handle} hasNotes={false} />
    </li>
  );
}

function Added({ entry: { addedAt, addedBy } }: { entry: ShortlistEntry }) {
  const words = useTranslations("candidate");
  const { date } = useFormats();
  const who = words(`roles.${addedBy ?? "former"}`);
  return <p className={classes.meta}>{words("shortlist.added", { who, date: date(addedAt) })}</p>;
}
