import type { Evidence, TalentInput } from "~/matching";
import type { CandidateFilter, EvidenceChoice, OnsiteChoice } from "./filter";

/**
 * All that a filter or an order may look at. Each of these stands on the card, so what a firm finds
 * by trying out filters it could have read. Wished pay, modes of working, hidden firms and the like
 * must never be added.
 */
export type CardFacts = Pick<
  TalentInput,
  "prefecture" | "skills" | "onsiteDaysMax" | "engagementTypes" | "confirmedOn"
>;

/** What else the engine knows of the person stays behind. */
export function cardFacts(talent: TalentInput): CardFacts {
  const { prefecture, skills, onsiteDaysMax, engagementTypes, confirmedOn } = talent;
  return { prefecture, skills, onsiteDaysMax, engagementTypes, confirmedOn };
}

export interface Listed {
  /** As the firm sees it. */
  score: number;
  facts: CardFacts;
}

export interface NarrowContext {
  today: string;
  /** The skills that the opening asks for. */
  asked: ReadonlySet<number>;
}

export function passes(
  { score, facts }: Listed,
  filter: CandidateFilter,
  { today, asked }: NarrowContext,
): boolean {
  return (
    (filter.prefecture === null || facts.prefecture === filter.prefecture) &&
    (filter.onsite === null || comesOften(facts.onsiteDaysMax, filter.onsite)) &&
    (filter.engagement === null || facts.engagementTypes.includes(filter.engagement)) &&
    (filter.confirmed === null ||
      (facts.confirmedOn ?? "") >= daysBefore(today, Number(filter.confirmed))) &&
    // The score is shown rounded: 69.6 is 70 on the page.
    (filter.score === null || Math.round(score) >= filter.score) &&
    hasSkill(facts, filter, asked)
  );
}

const DAYS: Record<Exclude<OnsiteChoice, "remote">, number> = { days1: 1, days4: 4, days8: 8 };

/** Who has not said how often passes no such filter. */
function comesOften(days: number | null, choice: OnsiteChoice): boolean {
  if (days === null) return false;
  return choice === "remote" ? days === 0 : days >= DAYS[choice];
}

/** The skill chosen, proved as wanted; without one, any skill asked for that is proved as wanted. */
function hasSkill(
  { skills }: CardFacts,
  { skill, evidence }: CandidateFilter,
  asked: ReadonlySet<number>,
): boolean {
  if (skill === null && evidence === null) return true;
  return skills.some(
    (held) =>
      (skill === null ? asked.size === 0 || asked.has(held.id) : held.id === skill) &&
      (evidence === null || PROOFS[evidence].includes(held.evidence)),
  );
}

const PROOFS: Record<EvidenceChoice, readonly Evidence[]> = {
  course: ["course", "certificate", "endorsed"],
  certificate: ["certificate", "endorsed"],
};

function daysBefore(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - days);
  return at.toISOString().slice(0, 10);
}
