import {
  byNeed,
  type Fact,
  type FactOf,
  type GateExplanation,
  type ViewerExplanation,
} from "~/matching";
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
  return missedMusts(facts).map(({ opening }) => opening.skillId);
}

function missedMusts(facts: readonly Fact[]) {
  return facts
    .filter(isRequirement)
    .flatMap(({ opening, talent }) => {
      const held = talent?.level ?? null;
      return opening?.must && (held ?? 0) < opening.level ? [{ opening, held }] : [];
    })
    .sort((a, b) => byNeed(a.opening, b.opening));
}

/** A condition that keeps a pair apart, in words: why, a line each. */
export interface MissedLines {
  key: GateExplanation["key"];
  name: string;
  lines: string[];
}

/** The first condition that is not met; null where all are. */
export function missedLines(
  { gates }: Pick<ViewerExplanation, "gates">,
  teller: Teller,
): MissedLines | null {
  const missed = gates.find(({ outcome }) => outcome === "fail");
  if (!missed) return null;
  const { key, name, sentence, facts } = gateLine(missed, teller);
  const skills = missedSkillLines(missed, teller);
  return { key, name, lines: skills.length > 0 ? skills : [sentence, ...facts] };
}

/** The musts that are not held at their level, each with the two levels that clash. */
function missedSkillLines({ key, facts }: GateExplanation, { words, viewer, names }: Teller) {
  if (key !== "must_skills") return [];
  return missedMusts(facts).map(({ opening, held }) => {
    const told = {
      skill: names.skills[opening.skillId] ?? words("common.unknown"),
      needed: opening.level,
      whose: words(`explanation.whose.${viewer}`),
    };
    return held === null
      ? words("explanation.missed.skillMissing", told)
      : words("explanation.missed.skillBelow", { ...told, held });
  });
}

export function isRequirement(fact: Fact): fact is FactOf<"requirement"> {
  return fact.key === "requirement";
}
