/** Inputs for tests: a plain pair that fits, to be changed one field at a time. */
import { createAdjacency } from "../adjacency";
import type { MatchContext } from "../context";
import { makePair, type Pair, prepareOpening } from "../pair";
import { createRelations } from "../relations";
import type { HeldSkill, OpeningInput, Requirement, TalentInput } from "../types";
import { DEFAULT_WEIGHTS, type Weights } from "../weights";

/** Toyama (16) touches Ishikawa (17) and Niigata (15); Tokyo (13) touches Kanagawa (14). */
export const ADJACENCY = createAdjacency({
  "13": ["14"],
  "14": ["13"],
  "15": ["16"],
  "16": ["15", "17"],
  "17": ["16"],
});
export const NO_RELATIONS = createRelations("none", []);
/** 1 and 2 are near relatives, 1 and 3 distant ones. */
export const RELATIONS = createRelations("test-1", [
  { a: 1, b: 2, similarity: 1 },
  { a: 1, b: 3, similarity: 0.5 },
]);

export function skill(id: number, level: number, evidence: HeldSkill["evidence"] = "self") {
  return { id, level, evidence };
}

export function need(skillId: number, level: number, rest: Partial<Requirement> = {}): Requirement {
  return { skillId, level, weight: 1, must: false, ...rest };
}

export function talent(change: Partial<TalentInput> = {}): TalentInput {
  return {
    id: "t1",
    active: true,
    skills: [skill(1, 3, "certificate"), skill(4, 2)],
    learning: [4],
    roles: ["data"],
    prefecture: "13",
    wishedPrefectures: ["16"],
    tiedPrefectures: ["17"],
    onsiteDaysMax: 4,
    relocation: false,
    engagementTypes: ["side_job"],
    hoursMin: 5,
    hoursMax: 15,
    availableFrom: "2026-04-01",
    wishedPay: { amount: 3000, unit: "hour" },
    wishedModes: ["remote", "hybrid"],
    industries: ["E"],
    themes: ["manufacturing"],
    industriesOfInterest: ["E"],
    themesOfInterest: ["manufacturing"],
    languages: ["ja"],
    confirmedOn: "2026-03-01",
    ...change,
  };
}

/** Everything that a profile may leave out, left out. */
export const BLANK: Partial<TalentInput> = {
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
  industries: [],
  themes: [],
  industriesOfInterest: [],
  themesOfInterest: [],
  languages: [],
  confirmedOn: null,
};

export function opening(change: Partial<OpeningInput> = {}): OpeningInput {
  return {
    id: "o1",
    published: true,
    opensOn: "2026-03-01",
    expiresOn: "2026-05-31",
    requirements: [need(1, 3, { weight: 3, must: true }), need(4, 2)],
    prefecture: "16",
    mode: "hybrid",
    onsiteDays: 2,
    engagementTypes: ["contract", "side_job"],
    hoursMin: 8,
    hoursMax: 12,
    startOn: "2026-05-01",
    lengthMonths: 6,
    pay: { amount: 4000, unit: "hour" },
    industry: "E",
    theme: "manufacturing",
    roles: ["data"],
    seats: 1,
    languages: ["ja"],
    ...change,
  };
}

export function context(change: Partial<MatchContext> = {}): MatchContext {
  return {
    asOf: "2026-04-01",
    relations: NO_RELATIONS,
    adjacency: ADJACENCY,
    excluded: new Map(),
    ...change,
  };
}

interface Changes {
  readonly talent?: Partial<TalentInput>;
  readonly opening?: Partial<OpeningInput>;
  readonly context?: Partial<MatchContext>;
  readonly weights?: Partial<Weights>;
}

/** A prepared pair, for gates and factors. */
export function pair(changes: Changes = {}): Pair {
  const weights: Weights = { ...DEFAULT_WEIGHTS, ...changes.weights };
  const prepared = prepareOpening(opening(changes.opening), weights);
  return makePair(talent(changes.talent), prepared, context(changes.context), weights);
}
