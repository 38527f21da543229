import type { StoredTalent } from "./queries.server";
import type { Step } from "./steps";

// How complete a profile is: every answer that counts in the matching has its points, a hundred in all.

export const ITEMS = [
  "identity",
  "roles",
  "skills",
  "moreSkills",
  "evidence",
  "learning",
  "industries",
  "themes",
  "engagement",
  "modes",
  "onsite",
  "hours",
  "availableFrom",
  "pay",
  "languages",
  "places",
  "interests",
] as const;
export type Item = (typeof ITEMS)[number];

/** From so many skills on, one more says little about what a person can do. */
const SKILLS_THAT_TELL = 5;

interface Rule {
  step: Step;
  points: number;
  isAnswered: (stored: StoredTalent) => boolean;
}

const RULES: Record<Item, Rule> = {
  identity: rule("basics", 10, ({ private: person }) => person !== null),
  roles: rule("basics", 5, ({ roles }) => roles.length > 0),
  skills: rule("skills", 10, ({ skills }) => skills.length > 0),
  moreSkills: rule("skills", 5, ({ skills }) => skills.length >= SKILLS_THAT_TELL),
  evidence: rule("skills", 5, ({ skills }) => skills.some(({ evidence }) => evidence !== "self")),
  learning: rule("skills", 5, ({ learning }) => learning.length > 0),
  industries: rule("experience", 5, ({ industries }) => has(industries, "experience")),
  themes: rule("experience", 5, ({ themes }) => has(themes, "experience")),
  engagement: rule("conditions", 10, (stored) => stored.engagement_types.length > 0),
  modes: rule("conditions", 5, (stored) => stored.wished_modes.length > 0),
  onsite: rule("conditions", 5, (stored) => stored.onsite_days_max !== null),
  hours: rule("conditions", 5, (stored) => stored.hours_max !== null),
  availableFrom: rule("conditions", 5, (stored) => stored.available_from !== null),
  pay: rule("conditions", 5, paySaid),
  languages: rule("conditions", 5, ({ languages }) => languages.length > 0),
  places: rule("wishes", 5, ({ prefectures }) => prefectures.length > 0),
  interests: rule("wishes", 5, (stored) =>
    [stored.industries, stored.themes].some((rows) => has(rows, "interest")),
  ),
};

export interface ItemState {
  item: Item;
  step: Step;
  points: number;
  answered: boolean;
}

export interface Completeness {
  /** 0–100. */
  percent: number;
  items: ItemState[];
  /** What is not answered yet, what counts most first. */
  missing: ItemState[];
}

export function completenessOf(stored: StoredTalent): Completeness {
  const items = ITEMS.map((item) => {
    const { step, points, isAnswered } = RULES[item];
    return { item, step, points, answered: isAnswered(stored) };
  });
  const percent = items.reduce((sum, { answered, points }) => sum + (answered ? points : 0), 0);
  const missing = items.filter(({ answered }) => !answered).toSorted((a, b) => b.points - a.points);
  return { percent, items, missing };
}

function rule(step: Step, points: number, isAnswered: Rule["isAnswered"]): Rule {
  return { step, points, isAnswered };
}

/** Whoever works unpaid alone has no pay to wish for. */
function paySaid({ wished_pay_amount: amount, engagement_types: types }: StoredTalent): boolean {
  return amount !== null || (types.length > 0 && types.every((type) => type === "pro_bono"));
}

function has(rows: readonly { kind: string }[], kind: string): boolean {
  return rows.some((row) => row.kind === kind);
}
