import { COMPARED_PLACES } from "~/engine/engine";
import type { Comparison, Move, Standing } from "./compare";
import classes from "./preview.module.css";

type Props = {
  comparison: Comparison;
  /** What people are called, by their ids. */
  codes: Readonly<Record<string, string>>;
  labels: { now: string; next: string };
};

const SIGNS = { up: "▲", down: "▼", same: "" } as const;

/**
 * Two orders of the same people, a line from the place of each in the one to that in the other. For
 * the eye only: the table beside it says the same.
 */
export function SlopeChart({ comparison, codes, labels }: Props) {
  const { moves, before } = comparison;
  const moveOf = new Map(moves.map((move) => [move.talentId, move]));
  const rowOf = new Map(before.map((id, row) => [id, row]));
  const rows = moves.length;
  return (
    <div className={classes.slope} aria-hidden="true">
      <p className={classes.slopeHead}>{labels.now}</p>
      <p className={classes.slopeHead}>{labels.next}</p>
      <ol className={classes.order}>
        {before.map((id) => (
          <Person key={id} code={codes[id]} standing={moveOf.get(id)?.now} />
        ))}
      </ol>
      <svg
        className={classes.lines}
        viewBox={`0 0 100 ${rows}`}
        preserveAspectRatio="none"
        role="presentation"
      >
        {moves.map(({ talentId, direction }, row) => (
          <line
            key={talentId}
            data-direction={direction}
            x1={0}
            y1={(rowOf.get(talentId) ?? row) + 0.5}
            x2={100}
            y2={row + 0.5}
          />
        ))}
      </svg>
      <ol className={classes.order}>
        {moves.map((move) => (
          <Person
            key={move.talentId}
            code={codes[move.talentId]}
            standing={move.next}
            move={move}
          />
        ))}
      </ol>
    </div>
  );
}

function Person(props: { code: string | undefined; standing: Standing | undefined; move?: Move }) {
  const { code, standing, move } = props;
  return (
    <li data-direction={move?.direction}>
      <span className={classes.place}>{standing?.place ?? `${COMPARED_PLACES + 1}–`}</span>
      <span className={classes.person}>{code}</span>
      {move && <span className={classes.sign}>{SIGNS[move.direction]}</span>}
    </li>
  );
}
