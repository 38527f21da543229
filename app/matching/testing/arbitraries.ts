/** Valid inputs of every kind, generated: for tests of what must hold for all of them. */
import fc from "fast-check";
import { FACTOR_KEYS } from "../keys";
import { createRelations } from "../relations";
import * as types from "../types";
import { WEIGHT_SPECS, type Weights } from "../weights";
import { ADJACENCY } from "./fixtures";

type TalentInput = types.TalentInput;
type OpeningInput = types.OpeningInput;

// A small world: few skills, places and codes, so that people clash, fit and tie often.
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });
const some = <T>(values: readonly T[]) => fc.subarray([...values]).chain(shuffled);
const shuffled = <T>(list: T[]) =>
  fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length });
const mostly = fc.constantFrom(true, true, true, true, false);
const SKILLS = [1, 2, 3, 4, 5, 6];
const PLACES = ["13", "14", "15", "16", "17", "47"];
const CODES = ["a", "b", "c"];
const DAYS = ["2026-02-28", "2026-03-31", "2026-04-01", "2026-05-15", "2027-01-01"];
const day = fc.constantFrom(...DAYS);
const level = fc.integer({ min: 1, max: 5 });
const pay = maybe(
  fc.record({
    amount: fc.oneof(fc.constantFrom(0, 3000, 4000, 150_000), fc.nat(10_000_000)),
    unit: fc.constantFrom(...types.PAY_UNITS),
  }),
);
const hours = maybe(fc.integer({ min: 0, max: 40 }));
const inOrder = <T extends number | string>([a, b]: [T | null, T | null]): [T | null, T | null] =>
  a !== null && b !== null && a > b ? [b, a] : [a, b];
const range = fc.tuple(hours, hours).map(inOrder);

const anySkills = some(SKILLS).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.record({ id: fc.constant(id), level, evidence: fc.constantFrom(...types.EVIDENCE_KINDS) }),
    ),
  ),
);
export const anyTalent: fc.Arbitrary<TalentInput> = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    active: mostly,
    skills: anySkills,
    learning: some(SKILLS),
    roles: some(CODES),
    prefecture: maybe(fc.constantFrom(...PLACES)),
    wishedPrefectures: some(PLACES),
    tiedPrefectures: some(PLACES),
    onsiteDaysMax: maybe(fc.integer({ min: 0, max: 6 })),
    relocation: maybe(fc.boolean()),
    engagementTypes: some(types.ENGAGEMENT_TYPES),
    range,
    availableFrom: maybe(day),
    wishedPay: pay,
    wishedModes: some(types.WORK_MODES),
    industries: some(CODES),
    themes: some(CODES),
    industriesOfInterest: some(CODES),
    themesOfInterest: some(CODES),
    languages: some(["ja", "en"]),
    confirmedOn: maybe(day),
  })
  .map(({ range: [hoursMin, hoursMax], ...rest }) => ({ ...rest, hoursMin, hoursMax }));

const anyRequirements = some(SKILLS).chain((ids) =>
  fc.tuple(
    ...ids.map((skillId) =>
      fc.record({
        skillId: fc.constant(skillId),
        level,
        weight: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constantFrom(5e-324, 0.3, 1.7e308)),
        must: fc.boolean(),
      }),
    ),
  ),
);
export const anyOpening: fc.Arbitrary<OpeningInput> = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    published: mostly,
    dates: fc.tuple(maybe(day), maybe(day)).map(inOrder),
    requirements: anyRequirements,
    prefecture: fc.constantFrom(...PLACES),
    mode: fc.constantFrom(...types.WORK_MODES),
    onsiteDays: maybe(fc.integer({ min: 0, max: 6 })),
    engagementTypes: some(types.ENGAGEMENT_TYPES),
    range,
    startOn: maybe(day),
    lengthMonths: maybe(fc.integer({ min: 1, max: 12 })),
    pay,
    industry: maybe(fc.constantFrom(...CODES)),
    theme: fc.constantFrom(...CODES),
    roles: some(CODES),
    seats: fc.integer({ min: 1, max: 3 }),
    languages: some(["ja", "en"]),
  })
  .map(({ range: [hoursMin, hoursMax], dates: [opensOn, expiresOn], ...rest }) => {
    return { ...rest, hoursMin, hoursMax, opensOn, expiresOn };
  });

const relations = createRelations("small", [
  { a: 1, b: 2, similarity: 1 },
  { a: 2, b: 3, similarity: 0.5 },
  { a: 1, b: 6, similarity: 0.5 },
]);
export const anyContext = fc.constantFrom(...DAYS).map((asOf) => ({
  asOf,
  relations,
  adjacency: ADJACENCY,
  excluded: new Map<string, types.ExclusionReason>(),
}));
/** Factor weights up to half their maximum, so that they can be doubled. */
const anyWeights = fc.tuple(
  ...WEIGHT_SPECS.map(({ key, min, max }) => {
    const factor = (FACTOR_KEYS as readonly string[]).includes(key);
    const number = fc.double({ min, max: factor ? max / 2 : max, noNaN: true });
    return number.map((x) => [key, x] as const);
  }),
) as fc.Arbitrary<(readonly [string, number])[]>;
export const weightsOf = anyWeights.map((entries) => Object.fromEntries(entries) as Weights);
export const anyPair = fc.tuple(anyTalent, anyOpening, anyContext, weightsOf);
