import fc from "fast-check";
import { expect, test } from "vitest";
import { OpeningIndex } from "../opening-index";
import { rankOpenings } from "../rank";
import { anyContext, anyOpening, anyTalent, weightsOf } from "../testing/arbitraries";
import { ADJACENCY, context, need, opening, skill, talent } from "../testing/fixtures";
import type { OpeningInput, TalentInput } from "../types";
import { isNearbyOrRemote } from "./nearby";

const must = (skillId: number) => need(skillId, 1, { must: true });
const SKILLS = [1, 2, 3, 4, 5, 6];
const list = fc.uniqueArray(anyOpening, { selector: ({ id }) => id, maxLength: 25 });

/** Openings that fit, best first. */
type Scan = (person: TalentInput) => string[];

/** Every skill at every level within a step, by scanning all openings with the changed profile. */
function bruteForce(
  person: TalentInput,
  scan: Scan,
  near: (id: string) => boolean,
  wanted: (id: string) => boolean,
) {
  const now = new Set(scan(person));
  return SKILLS.flatMap((skillId) => {
    const held = person.skills.find(({ id }) => id === skillId);
    const evidence = held?.evidence === "course" ? ("course" as const) : ("self" as const);
    const others = person.skills.filter(({ id }) => id !== skillId);
    const levels = held ? [held.level + 1].filter((level) => level <= 5) : [1, 2];
    const steps = levels.map((to) => {
      const skills = [...others, { id: skillId, level: to, evidence }];
      const openingIds = scan({ ...person, skills }).filter((id) => !now.has(id) && near(id));
      const wished = openingIds.filter(wanted).length;
      return { skillId, from: held?.level ?? 0, to, openingIds, wished };
    });
    // Of two levels of a new skill the lower one, unless the higher one opens more.
    const [low, high] = steps;
    const best = high && low && high.openingIds.length > low.openingIds.length ? high : low;
    return best && best.openingIds.length > 0 ? [best] : [];
  }).sort(
    (a, b) =>
      b.wished - a.wished ||
      b.openingIds.length - a.openingIds.length ||
      a.to - b.to ||
      a.skillId - b.skillId,
  );
}

test("are those that trying every skill finds", () => {
  fc.assert(
    fc.property(list, anyTalent, anyContext, weightsOf, (openings, person, c, weights) => {
      const scan: Scan = (as) => rankOpenings(as, openings, c, { weights }).map(({ id }) => id);
      const near = (id: string) =>
        openings.some((each) => each.id === id && isNearbyOrRemote(person, each, c));
      const wanted = (id: string) => {
        const roles = openings.find((each) => each.id === id)?.roles ?? [];
        const isOpen = person.roles.length === 0 || roles.length === 0;
        return isOpen || roles.some((role) => person.roles.includes(role));
      };
      const expected = bruteForce(person, scan, near, wanted);
      const index = OpeningIndex.build(openings);
      expect(index.openingSkills(person, 50, c, weights)).toEqual(expected);
      expect(index.openingSkills(person, 2, c, weights)).toEqual(expected.slice(0, 2));
    }),
    { numRuns: 500 },
  );
});

test("the skill that opens most comes first, each with its openings, best first", () => {
  const remote = (id: string, change: Partial<OpeningInput>) =>
    opening({ id, mode: "remote", onsiteDays: null, ...change });
  const index = OpeningIndex.build([
    remote("fits", {}),
    remote("higher", { requirements: [need(1, 4, { must: true })] }),
    remote("new", { requirements: [need(7, 1, { must: true })] }),
    remote("new, dear", {
      requirements: [need(7, 2, { must: true })],
      pay: { amount: 100, unit: "hour" },
    }),
    remote("too high", { requirements: [need(8, 3, { must: true })] }),
    remote("two at once", {
      requirements: [need(7, 1, { must: true }), need(8, 1, { must: true })],
    }),
    remote("too many hours", {
      requirements: [need(7, 1, { must: true })],
      hoursMin: 20,
      hoursMax: 30,
    }),
  ]);
  expect(index.openingSkills(talent(), 3, context())).toEqual([
    { skillId: 7, from: 0, to: 2, openingIds: ["new", "new, dear"], wished: 2 },
    { skillId: 1, from: 3, to: 4, openingIds: ["higher"], wished: 1 },
  ]);
});

test("what opens the roles that a person wants comes before what opens more of others", () => {
  const of = (id: string, skillId: number, roles: string[]) =>
    opening({ id, mode: "remote", onsiteDays: null, roles, requirements: [must(skillId)] });
  const index = OpeningIndex.build([
    of("data 1", 7, ["data"]),
    of("data 2", 7, ["data"]),
    of("design", 8, ["data", "design"]),
  ]);
  const first = (roles: string[]) =>
    index.openingSkills(talent({ roles }), 1, context())[0]?.skillId;
  expect(first(["design"])).toBe(8);
  expect(first(["data"])).toBe(7);
  expect(first([])).toBe(7);
});

test.each<[string, Partial<TalentInput>, Partial<OpeningInput>, boolean]>([
  ["work from afar", {}, { prefecture: "47", mode: "remote" }, true],
  ["no day on site", {}, { prefecture: "47", mode: "hybrid", onsiteDays: 0 }, true],
  ["at home", { prefecture: "47" }, { prefecture: "47", mode: "onsite" }, true],
  ["next door", { prefecture: "15" }, { prefecture: "16", mode: "onsite" }, true],
  ["where one wishes to be", { wishedPrefectures: ["47"] }, { prefecture: "47" }, true],
  ["where one has ties", { tiedPrefectures: ["47"] }, { prefecture: "47" }, true],
  ["few enough days", { onsiteDaysMax: 2 }, { prefecture: "47", mode: "hybrid" }, true],
  ["on site far away", { onsiteDaysMax: 20 }, { prefecture: "47", mode: "onsite" }, false],
  ["days unknown", { onsiteDaysMax: null }, { prefecture: "47", mode: "hybrid" }, false],
  ["ready to move", { onsiteDaysMax: null, relocation: true }, { prefecture: "47" }, false],
])("nearby or remote: %s", (_, person, work, expected) => {
  const home = talent({ wishedPrefectures: [], tiedPrefectures: [], ...person });
  expect(isNearbyOrRemote(home, opening(work), context({ adjacency: ADJACENCY }))).toBe(expected);
});

test("the door names what is wrong", () => {
  const index = OpeningIndex.build([opening()]);
  expect(() => index.openingSkills(talent(), 0, context())).toThrow("limit: out_of_range");
  const bad = talent({ skills: [skill(1, 9)] });
  expect(() => index.openingSkills(bad, 1, context())).toThrow("talent.skills[0].level");
});
