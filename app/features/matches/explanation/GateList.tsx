import { IconAlertCircle, IconCircleCheck, IconCircleX } from "@tabler/icons-react";
import { useId } from "react";
import type { GateExplanation, GateOutcome } from "~/matching";
import classes from "./ExplanationView.module.css";
import { gateLine } from "./gates";
import type { Teller } from "./teller";

const ICONS = { pass: IconCircleCheck, unknown: IconAlertCircle, fail: IconCircleX } as const;

type Props = { gates: readonly GateExplanation[]; teller: Teller };

/** The conditions that must hold, each with its outcome in words. */
export function GateList({ gates, teller }: Props) {
  const id = useId();
  return (
    <div>
      <p id={id} className={classes.title}>
        {teller.words("explanation.gatesTitle")}
      </p>
      <ul className={classes.gates} aria-labelledby={id}>
        {gates.map((gate) => (
          <Gate key={gate.key} gate={gate} teller={teller} />
        ))}
      </ul>
    </div>
  );
}

function Gate({ gate, teller }: { gate: GateExplanation; teller: Teller }) {
  const { name, outcome, sentence, facts } = gateLine(gate, teller);
  return (
    <li className={classes.gate} data-outcome={outcome}>
      <OutcomeIcon outcome={outcome} />
      <div>
        <p>
          <span className={classes.gateName}>{name}</span>
          <span className={classes.outcome}>{teller.words(`explanation.outcomes.${outcome}`)}</span>
        </p>
        <p className={classes.sentence}>{[sentence, ...facts].join(" ")}</p>
      </div>
    </li>
  );
}

function OutcomeIcon({ outcome }: { outcome: GateOutcome }) {
  const Icon = ICONS[outcome];
  return <Icon aria-hidden size={24} className={classes.icon} />;
}
