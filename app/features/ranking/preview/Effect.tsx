import { useTranslations } from "use-intl";
import { type Comparison, countMoves } from "./compare";
import { changeOf, printed } from "./correlation";
import classes from "./preview.module.css";
import type { Preview } from "./preview.server";

/** In a word how much an order changes, and how many rise and fall. */
export function useEffectWords() {
  const words = useTranslations("engine.preview");
  return ({ moves, agreement }: Pick<Comparison, "moves" | "agreement">) => {
    const { up, down } = countMoves(moves);
    const change = words(`changes.${changeOf(agreement)}`);
    return up + down === 0 ? change : `${change} ・ ${words("counts", { up, down })}`;
  };
}

/** What other weights would change on each opening that they are tried on, a line for each. */
export function Effect({ preview }: { preview: Preview }) {
  const words = useTranslations("engine.preview");
  const effectOf = useEffectWords();
  if (preview.problem !== null) return <p>{words("unable")}</p>;
  if (preview.openings.length === 0) return <p>{words("noOpenings")}</p>;
  return (
    <ul className={classes.effect}>
      {preview.openings.map((opening) => (
        <li key={opening.id}>
          <span className={classes.openingTitle}>{opening.title}</span>
          <span className={classes.facts}>
            {opening.companyName} ・ {effectOf(opening)}
          </span>
          {opening.agreement && (
            <span className={classes.facts}>{words("agreement", printed(opening.agreement))}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
