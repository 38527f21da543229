import { type ReactNode, useId } from "react";
import { useTranslations } from "use-intl";
import type { Requirement } from "~/matching";
import { cardTitle } from "../../cardTitle";
import { type Names, useTeller } from "../../explanation/teller";
import { usePlaceText } from "../CandidateList";
import type { Candidate } from "../types";
import { CompareDrawing } from "./CompareDrawing";
import classes from "./compare.module.css";
import { compareGroups } from "./rows";
import type { CompareCell, CompareGroup, CompareRow } from "./types";

type Props = {
  people: Candidate[];
  requirements: readonly Requirement[];
  names: Names;
  /** Leaves out what is the same for all. */
  differing: boolean;
};

/** A real table with its drawings inside. Where it is wider than the screen it scrolls by itself. */
export function CompareTable({ people, requirements, names, differing }: Props) {
  const words = useTranslations("candidate.compare");
  const match = useTranslations("match.card");
  const placeText = usePlaceText();
  const teller = useTeller("company", names);
  const id = useId();
  const groups = compareGroups(people, requirements, teller);
  const shown = differing ? onlyDiffering(groups) : groups;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it
    <section className={classes.scroll} aria-labelledby={id} tabIndex={0}>
      <table className={classes.table}>
        <caption id={id} className={classes.caption}>
          {words("caption")}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words("item")}</th>
            {people.map(({ rank, missed, card }) => (
              <th key={card.handle} scope="col">
                <span className={classes.rank}>{placeText({ rank, missed })}</span>
                {cardTitle(match, names.prefectures, card)}
              </th>
            ))}
          </tr>
        </thead>
        {shown.map((group) => (
          <Group key={group.key} group={group} columns={people.length + 1} />
        ))}
      </table>
    </section>
  );
}

function onlyDiffering(groups: CompareGroup[]): CompareGroup[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ differs }) => differs) }))
    .filter(({ rows }) => rows.length > 0);
}

function Group({ group, columns }: { group: CompareGroup; columns: number }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns} className={classes.group}>
          <span className={classes.groupTitle}>{group.title}</span>
        </th>
      </tr>
      {group.rows.map((row) => (
        <Row key={row.key} row={row} />
      ))}
    </tbody>
  );
}

function Row({ row: { label, note, cells, differs } }: { row: CompareRow }) {
  const words = useTranslations("candidate.compare");
  return (
    <tr data-differs={differs || undefined}>
      <th scope="row">
        {label}
        {note && <span className={classes.note}>{note}</span>}
        {differs && <span className={classes.differs}>{words("differs")}</span>}
      </th>
      {cells.map((cell, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column for each person, in a fixed order
        <Cell key={i} cell={cell} />
      ))}
    </tr>
  );
}

function Cell({ cell }: { cell: CompareCell }): ReactNode {
  const words = useTranslations("candidate.compare");
  const { text, detail, best } = cell;
  return (
    <td data-best={best || undefined}>
      <span className={classes.text}>{text}</span>
      {best && <span className={classes.best}>{words("best")}</span>}
      <CompareDrawing cell={cell} />
      {detail && <span className={classes.note}>{detail}</span>}
    </td>
  );
}
