import { useId } from "react";
import { useTranslations } from "use-intl";
import { cardTitle } from "../../cardTitle";
import type { Names } from "../../explanation/teller";
import type { CandidateCard } from "../../types";
import classes from "../candidates.module.css";
import { CompareBoxElsewhere } from "./CompareBox";

type Props = { cards: readonly CandidateCard[]; names: Names };

/** Whoever was ticked on another page of the list, or before it was narrowed. */
export function Elsewhere({ cards, names }: Props) {
  const words = useTranslations("candidate.compare");
  const match = useTranslations("match.card");
  const id = useId();
  if (cards.length === 0) return null;
  return (
    <div className={classes.elsewhere}>
      <p id={id}>{words("elsewhere")}</p>
      <ul aria-labelledby={id}>
        {cards.map((card) => (
          <li key={card.handle}>
            <CompareBoxElsewhere
              handle={card.handle}
              name={cardTitle(match, names.prefectures, card)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
