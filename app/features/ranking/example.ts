import {
  type Explanation,
  explain,
  type MatchContext,
  type OpeningInput,
  type TalentInput,
  type Weights,
} from "~/matching";

/** Of the reference data: requirement analysis, kintone, inventory systems. */
const ANALYSIS = 6;
const KINTONE = 1001;
const INVENTORY = 1011;

/** Invented; described in the words of `ranking.example`. */
const OPENING: OpeningInput = {
  id: "example-opening",
  published: true,
  opensOn: null,
  expiresOn: null,
  requirements: [
    { skillId: ANALYSIS, level: 3, weight: 3, must: true },
    { skillId: INVENTORY, level: 3, weight: 2, must: false },
    { skillId: KINTONE, level: 1, weight: 1, must: false },
  ],
  prefecture: "06",
  mode: "hybrid",
  onsiteDays: 1,
  engagementTypes: ["side_job", "contract"],
  hoursMin: 5,
  hoursMax: 10,
  startOn: null,
  lengthMonths: 6,
  pay: { amount: 4_000, unit: "hour" },
  industry: "E",
  theme: "manufacturing",
  roles: ["business_architect"],
  seats: 1,
  languages: ["ja"],
};

const TALENT: TalentInput = {
  id: "example-talent",
  active: true,
  skills: [
    { id: ANALYSIS, level: 3, evidence: "certificate" },
    { id: INVENTORY, level: 2, evidence: "self" },
  ],
  learning: [KINTONE],
  roles: ["business_architect"],
  prefecture: "04",
  wishedPrefectures: [],
  tiedPrefectures: ["06"],
  onsiteDaysMax: 2,
  relocation: false,
  engagementTypes: ["side_job"],
  hoursMin: 3,
  hoursMax: 8,
  availableFrom: null,
  wishedPay: { amount: 3_500, unit: "hour" },
  wishedModes: ["remote", "hybrid"],
  industries: ["E"],
  themes: [],
  industriesOfInterest: [],
  themesOfInterest: ["manufacturing"],
  languages: ["ja"],
  confirmedOn: null,
};

/** The example as the engine scores it now, by the weights in force. */
export function scoredExample(
  context: Omit<MatchContext, "excluded">,
  weights: Weights,
): Explanation {
  return explain(TALENT, OPENING, { ...context, excluded: new Map() }, weights);
}
