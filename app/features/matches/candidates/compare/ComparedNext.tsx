import { useTranslations } from "use-intl";
import type { ConsentText } from "~/features/reference/types";
import { Section } from "~/ui/shell/Section";
import { cardTitle } from "../../cardTitle";
import type { Names } from "../../explanation/teller";
import { usePlaceText } from "../CandidateList";
import classes from "../candidates.module.css";
import { Invitation } from "../Invitation";
import { anchorOf } from "../path";
import { ShortlistButton } from "../ShortlistButton";
import type { Candidate } from "../types";

type Props = {
  openingId: string;
  people: Candidate[];
  shortlisted: readonly string[];
  names: Names;
  consentText: ConsentText;
};

/** What can be done next with each of those compared. */
export function ComparedNext({ openingId, people, shortlisted, names, consentText }: Props) {
  const words = useTranslations("candidate.compare");
  const match = useTranslations("match.card");
  const near = useTranslations("candidate.near");
  const placeText = usePlaceText();
  return (
    <div data-screen-only>
      <Section title={words("next")} lead={words(`nextLead.${whoFits(people)}`)}>
        <ul className={classes.invitations}>
          {people.map(({ rank, missed, card }) => (
            <li key={card.handle} id={anchorOf(card.handle)}>
              <h3>
                {placeText({ rank, missed })} {cardTitle(match, names.prefectures, card)}
              </h3>
              <div className={classes.entryActions}>
                <ShortlistButton
                  openingId={openingId}
                  handle={card.handle}
                  shortlisted={shortlisted.includes(card.handle)}
                />
                {missed && <p>{near("noInvite")}</p>}
                <Invitation card={card} fits={missed === null} consentText={consentText} />
              </div>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

/** Who just misses a condition cannot be invited. */
function whoFits(people: readonly Candidate[]): "all" | "some" | "none" {
  const fitting = people.filter(({ missed }) => missed === null).length;
  if (fitting === 0) return "none";
  return fitting === people.length ? "all" : "some";
}
