/** Pairs for the tests: every factor and gate meets every state in one of them. */
import {
  createAdjacency,
  createRelations,
  EXCLUSION_REASONS,
  explain,
  explainFor,
  type MatchContext,
  type OpeningInput,
  pairKey,
  type TalentInput,
  type Viewer,
  type ViewerExplanation,
} from "~/matching";
import type { Names } from "./teller";

/** Values of this person that a firm must never read, told apart from those of any opening. */
export const PRIVATE_TALENT: TalentInput = {
  id: "talent",
  active: true,
  skills: [
    { id: 1, level: 5, evidence: "certificate" },
    { id: 2, level: 2, evidence: "self" },
  ],
  learning: [3, 9],
  roles: ["cybersecurity"],
  prefecture: "47",
  wishedPrefectures: ["46"],
  tiedPrefectures: ["45"],
  onsiteDaysMax: 23,
  relocation: true,
  engagementTypes: ["pro_bono", "side_job"],
  hoursMin: 11,
  hoursMax: 37,
  availableFrom: "2031-05-17",
  wishedPay: { amount: 7654, unit: "hour" },
  wishedModes: ["hybrid"],
  industries: ["P"],
  themes: ["welfare"],
  industriesOfInterest: ["O"],
  themesOfInterest: ["education"],
  languages: ["vi", "ja"],
  confirmedOn: "2026-11-01",
};

export const OPENING: OpeningInput = {
  id: "opening",
  published: true,
  opensOn: null,
  expiresOn: "2027-01-31",
  requirements: [
    { skillId: 1, level: 3, weight: 3, must: true },
    { skillId: 2, level: 3, weight: 2, must: false },
    { skillId: 3, level: 1, weight: 1, must: false },
  ],
  prefecture: "16",
  mode: "hybrid",
  onsiteDays: 2,
  engagementTypes: ["side_job"],
  hoursMin: 5,
  hoursMax: 10,
  startOn: "2027-01-10",
  lengthMonths: 6,
  pay: { amount: 4000, unit: "hour" },
  industry: "E",
  theme: "manufacturing",
  roles: ["software_engineer"],
  seats: 1,
  languages: ["ja"],
};

const BLANK: Partial<TalentInput> = {
  skills: [],
  learning: [],
  roles: [],
  prefecture: null,
  wishedPrefectures: [],
  tiedPrefectures: [],
  onsiteDaysMax: null,
  relocation: null,
  engagementTypes: [],
  hoursMin: null,
  hoursMax: null,
  availableFrom: null,
  wishedPay: null,
  wishedModes: [],
  industriesOfInterest: [],
  themesOfInterest: [],
  languages: [],
};

/** Fits in everything. */
const FITTING: Partial<TalentInput> = {
  skills: [1, 2, 3].map((id) => ({ id, level: 3, evidence: "certificate" as const })),
  learning: [1, 2, 3],
  roles: ["software_engineer"],
  prefecture: "16",
  wishedPrefectures: ["16"],
  hoursMin: 5,
  hoursMax: 10,
  availableFrom: "2026-12-01",
  wishedPay: { amount: 3000, unit: "hour" },
  industries: ["E"],
  themes: ["manufacturing"],
  industriesOfInterest: ["E"],
  themesOfInterest: ["manufacturing"],
};

/** Fits in nothing that can fail. */
const FAILING: Partial<TalentInput> = {
  active: false,
  skills: [{ id: 1, level: 1, evidence: "self" }],
  onsiteDaysMax: 1,
  engagementTypes: ["employment"],
  hoursMin: 1,
  hoursMax: 3,
  languages: ["en"],
  wishedPay: { amount: 100_000, unit: "hour" },
  wishedModes: ["remote"],
};

const TALENTS: Partial<TalentInput>[] = [
  {},
  BLANK,
  FITTING,
  FAILING,
  { skills: [] },
  { onsiteDaysMax: null, relocation: false },
];

const OPENINGS: Partial<OpeningInput>[] = [
  {},
  { published: false },
  { opensOn: "2027-01-01" },
  { expiresOn: "2026-01-01" },
  { engagementTypes: ["pro_bono"], pay: null },
  { requirements: [] },
  { mode: "remote", onsiteDays: 0, industry: null, roles: [], languages: [] },
  { pay: { amount: 300_000, unit: "month" }, hoursMin: 8, hoursMax: 8, onsiteDays: null },
];

const context: MatchContext = {
  relations: createRelations("test", [{ a: 2, b: 3, similarity: 0.8 }]),
  adjacency: createAdjacency({ "16": ["15"], "15": ["16"] }),
  asOf: "2026-11-24",
  excluded: new Map(),
};

const EXCLUDED: MatchContext[] = EXCLUSION_REASONS.map((reason) => ({
  ...context,
  excluded: new Map([[pairKey(PRIVATE_TALENT.id, OPENING.id), reason]]),
}));

/** What a viewer is told of every sample. */
export function samples(viewer: Viewer): ViewerExplanation[] {
  const crossed = TALENTS.flatMap((talent) =>
    OPENINGS.map((opening) => sample(viewer, talent, opening)),
  );
  return [...crossed, ...EXCLUDED.map((excluded) => sample(viewer, {}, {}, excluded))];
}

export function sample(
  viewer: Viewer,
  talent: Partial<TalentInput> = {},
  opening: Partial<OpeningInput> = {},
  given: MatchContext = context,
): ViewerExplanation {
  const pair = [
    { ...PRIVATE_TALENT, ...talent },
    { ...OPENING, ...opening },
  ] as const;
  return explainFor(explain(...pair, given), viewer);
}

export const NAMES: Names = {
  skills: { 1: "<skill 1>", 2: "<skill 2>", 3: "<skill 3>", 9: "<skill 9>" },
  prefectures: { 15: "<p15>", 16: "<p16>", 45: "<p45>", 46: "<p46>", 47: "<p47>" },
  themes: { manufacturing: "<t-made>", welfare: "<t-care>", education: "<t-school>" },
  industries: { E: "<i-E>", O: "<i-O>", P: "<i-P>" },
  today: "2026-11-24",
};
