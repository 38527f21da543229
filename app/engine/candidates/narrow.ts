import type { CardFilter, Evidence } from "~/matching";
import type { CandidateFilter, EvidenceChoice, OnsiteChoice } from "./filter";

export interface NarrowContext {
  today: string;
  /** The skills that the opening asks for. */
  asked: ReadonlySet<number>;
}

/** What the filter of a page asks of a card. */
export function cardFilter(
  { prefecture, onsite, engagement, confirmed, score, ...skills }: CandidateFilter,
  { today, asked }: NarrowContext,
): CardFilter {
  const since = confirmed === null ? null : daysBefore(today, Number(confirmed));
  const isAnywhere = prefecture === null && onsite === null;
  return {
    place: isAnywhere
      ? undefined
      : (home) =>
          (prefecture === null || home.prefecture === prefecture) &&
          (onsite === null || comesOften(home.onsiteDaysMax, onsite)),
    engagementTypes: engagement === null ? undefined : (types) => types.includes(engagement),
    confirmedOn: since === null ? undefined : (day) => (day ?? "") >= since,
    // The score is shown rounded: 69.6 is 70 on the page.
    score: score === null ? undefined : (value) => Math.round(value) >= score,
    skill: skillFilter(skills, asked),
  };
}

const DAYS: Record<Exclude<OnsiteChoice, "remote">, number> = { days1: 1, days4: 4, days8: 8 };

/** Who has not said how often passes no such filter. */
function comesOften(days: number | null, choice: OnsiteChoice): boolean {
  if (days === null) return false;
  return choice === "remote" ? days === 0 : days >= DAYS[choice];
}

/** The skill chosen, proved as wanted; without one, any skill asked for that is proved as wanted. */
function skillFilter(
  { skill, evidence }: Pick<CandidateFilter, "skill" | "evidence">,
  asked: ReadonlySet<number>,
): CardFilter["skill"] {
  if (skill === null && evidence === null) return undefined;
  return (held) =>
    (skill === null ? asked.size === 0 || asked.has(held.id) : held.id === skill) &&
    (evidence === null || PROOFS[evidence].includes(held.evidence));
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
