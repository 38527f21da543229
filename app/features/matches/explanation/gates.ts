import type { Fact, FactOf, GateExplanation } from "~/matching";
import { factTexts } from "./facts";
import type { Teller } from "./teller";
import { named } from "./values";

/** One condition in words. */
export interface GateLine {
  key: GateExplanation["key"];
  outcome: GateExplanation["outcome"];
  name: string;
  sentence: string;
  facts: string[];
}

export function gateLine(gate: GateExplanation, teller: Teller): GateLine {
  const { key, outcome, facts } = gate;
  return {
    key,
    outcome,
    name: teller.words(`explanation.gates.${key}.name`),
    sentence: gateSentence(gate, teller),
    // A condition that is met needs no proof; where it is not, the two facts that clash are shown.
    facts: outcome === "pass" ? [] : factTexts(facts, teller),
  };
}

function gateSentence({ key, outcome, reason, facts }: GateExplanation, teller: Teller): string {
  const { words, viewer } = teller;
  if (outcome !== "fail" || !reason) {
    return words(`explanation.gates.${key}.${outcome === "pass" ? "pass" : "unknown"}`);
  }
  return words(`explanation.reasons.${reason}`, {
    whose: words(`explanation.whose.${viewer}`),
    skills: named(missedSkills(facts), "skills", teller) ?? "",
  });
}

/** The musts that are not held at their level, by no more than what every viewer sees of them. */
function missedSkills(facts: readonly Fact[]): number[] {
  return facts.filter(isRequirement).flatMap(({ opening, talent }) => {
    if (!opening?.must) return [];
    return (talent?.level ?? 0) < opening.level ? [opening.skillId] : [];
  });
}

/** The musts that are not held at their level, with the two levels that clash; null: not held. */
export function missedMusts({ key, facts }: GateExplanation) {
  if (key !== "must_skills") return [];
  return facts.filter(isRequirement).flatMap(({ opening, talent }) => {
    const held = talent?.level ?? null;
    if (!opening?.must || (held ?? 0) >= opening.level) return [];
    return [{ skillId: opening.skillId, needed: opening.level, held }];
  });
}

export function isRequirement(fact: Fact): fact is FactOf<"requirement"> {
  return fact.key === "requirement";
}
