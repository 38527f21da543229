import type { Fact, FactKey } from "./facts";

type Part = "talent" | "opening" | "context";

/**
 * The parts of each fact that a company sees. Its own posting always; of the talent only skills,
 * which are on the card; of what both together say only what gives no private answer away.
 * A new fact does not compile until it has an entry here.
 */
const FOR_COMPANY: Readonly<Record<FactKey, readonly Part[]>> = {
  published: ["opening"],
  open_period: ["opening", "context"],
  active: [],
  engagement_types: ["opening"],
  requirement: ["talent", "opening", "context"],
  overqualification: ["context"],
  missed_musts: ["context"],
  onsite_days: ["opening"],
  prefecture: ["opening"],
  relocation: [],
  hours: ["opening"],
  languages: ["opening"],
  exclusion: [],
  industries: ["opening"],
  themes: ["opening"],
  start: ["opening"],
  pay: ["opening"],
  pay_per_hour: ["opening"],
  pay_fit: ["context"],
  wished_modes: ["opening"],
  wished_places: ["opening"],
  themes_of_interest: ["opening"],
  industries_of_interest: ["opening"],
  roles: ["opening"],
  learning: [],
};

/** The fact with the parts that a company sees, or null when nothing of it is left. */
export function factForCompany(fact: Fact): Fact | null {
  const parts = FOR_COMPANY[fact.key].filter((part) => part in fact);
  if (parts.length === 0) return null;
  const visible = parts.map((part) => [part, (fact as Partial<Record<Part, unknown>>)[part]]);
  return { key: fact.key, ...Object.fromEntries(visible) } as Fact;
}
