import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairKey } from "../context";
import { scorePair } from "../score";
import { anyPair } from "../testing/arbitraries";
import { context, need, opening, skill, talent } from "../testing/fixtures";
import { EXCLUSION_REASONS, type OpeningInput, type TalentInput } from "../types";
import { applyChange } from "./change";
import { nearestChanges, nearestChangesFor } from "./nearest-changes";

const RUNS = { numRuns: 2000 };

function changes(
  person: Partial<TalentInput> = {},
  work: Partial<OpeningInput> = {},
  options: Parameters<typeof nearestChanges>[3] = {},
) {
  return nearestChanges(talent(person), opening(work), context(), options);
}
const kinds = (list: ReturnType<typeof changes>) => list.map(({ change }) => change.kind);

test("each change, made, gives exactly what is said, and it is an improvement", () => {
  fc.assert(
    fc.property(anyPair, ([person, work, c, weights]) => {
      const before = scorePair(person, work, c, weights);
      for (const each of nearestChanges(person, work, c, { weights, limit: 50 })) {
        const after = scorePair(applyChange(person, each.change), work, c, weights);
        expect(each.before).toEqual({ eligible: before.eligible, score: before.score });
        expect(each.after).toEqual({ eligible: after.eligible, score: after.score });
        expect(after.eligible).toBe(true);
        if (before.eligible) expect(after.score).toBeGreaterThanOrEqual(before.score + 1);
        expect(Number.isFinite(after.score)).toBe(true);
        expect(JSON.parse(JSON.stringify(each))).toStrictEqual(each);
      }
    }),
    RUNS,
  );
});

test("a pair that does not fit has none exactly where no single step makes it fit", () => {
  const changed = (person: TalentInput, work: OpeningInput): Partial<TalentInput>[] => [
    { onsiteDaysMax: work.onsiteDays },
    ...(person.hoursMin === null || person.hoursMin <= (work.hoursMin ?? 0)
      ? [{ hoursMax: work.hoursMin }]
      : []),
    { relocation: true },
    ...work.languages.map((each) => ({ languages: [...new Set([...person.languages, each])] })),
    ...work.engagementTypes
      .filter((type) => type !== "pro_bono")
      .map((each) => ({ engagementTypes: [...new Set([...person.engagementTypes, each])] })),
    ...[1, 2, 3, 4, 5, 6].flatMap((id) => {
      const held = person.skills.find((each) => each.id === id);
      const others = person.skills.filter((each) => each.id !== id);
      const levels = held ? [Math.min(5, held.level + 1)] : [1, 2];
      return levels.map((level) => ({ skills: [...others, skill(id, level)] }));
    }),
  ];
  fc.assert(
    fc.property(anyPair, ([person, work, c, weights]) => {
      fc.pre(!scorePair(person, work, c, weights).eligible);
      const reachable = changed(person, work).some(
        (change) => scorePair({ ...person, ...change }, work, c, weights).eligible,
      );
      const found = nearestChanges(person, work, c, { weights });
      expect(found.length > 0).toBe(reachable);
    }),
    RUNS,
  );
});

test("the order of the input changes nothing", () => {
  const reversed = <T extends object>(input: T): T =>
    Object.fromEntries(
      Object.entries(input).map(([key, value]) => [
        key,
        Array.isArray(value) ? value.toReversed() : value,
      ]),
    ) as T;
  fc.assert(
    fc.property(anyPair, ([person, work, c, weights]) => {
      const list = nearestChanges(person, work, c, { weights });
      expect(nearestChanges(reversed(person), reversed(work), c, { weights })).toEqual(list);
    }),
    RUNS,
  );
});

test("nobody is led to less pay", () => {
  fc.assert(
    fc.property(anyPair, ([person, work, c, weights]) => {
      for (const { change } of nearestChanges(person, work, c, { weights, limit: 50 })) {
        const changed = applyChange(person, change);
        expect(changed.wishedPay).toEqual(person.wishedPay);
        expect(changed.engagementTypes.includes("pro_bono")).toBe(
          person.engagementTypes.includes("pro_bono"),
        );
      }
    }),
    RUNS,
  );
});

describe("a pair that does not fit", () => {
  test.each([
    ["one more day on site", { onsiteDaysMax: 1 }, {}, { kind: "onsite_days", from: 1, to: 2 }],
    ["the fewest hours that pass", { hoursMax: 6 }, {}, { kind: "hours", from: 6, to: 8 }],
    [
      "one more level of a must",
      { skills: [skill(1, 2, "certificate")] },
      {},
      { kind: "skill", skillId: 1, from: 2, to: 3, evidence: "self" },
    ],
    [
      "a new must at the level that is asked for",
      { skills: [] },
      { requirements: [need(1, 2, { must: true })] },
      { kind: "skill", skillId: 1, from: 0, to: 2, evidence: "self" },
    ],
    ["the one language that is missing", { languages: ["en"] }, {}, { kind: "language", to: "ja" }],
    [
      "a type of contract, never unpaid work",
      { engagementTypes: ["employment"] },
      { engagementTypes: ["contract", "pro_bono"] },
      { kind: "engagement", to: "contract" },
    ],
  ] as const)("%s", (_, person, work, expected) => {
    expect(changes(person as Partial<TalentInput>, work as Partial<OpeningInput>)).toMatchObject([
      { change: expected, before: { eligible: false }, after: { eligible: true } },
    ]);
  });

  test("days on site come before being ready to move", () => {
    const far = { onsiteDaysMax: null, relocation: false };
    expect(kinds(changes(far))).toEqual(["onsite_days", "relocation"]);
  });

  test.each<[string, Partial<TalentInput>, Partial<OpeningInput>]>([
    ["two conditions fail", { onsiteDaysMax: 1, hoursMax: 6 }, {}],
    ["a must is two levels short", { skills: [skill(1, 1)] }, {}],
    ["a new skill would be more than a course brings", { skills: [] }, {}],
    ["only unpaid work is offered", {}, { engagementTypes: ["pro_bono"] }],
    ["the opening is closed", {}, { expiresOn: "2026-03-01" }],
  ])("none where %s", (_, person, work) => {
    expect(changes(person, work)).toEqual([]);
  });
});

describe("a pair that fits", () => {
  const modest = {
    skills: [skill(1, 3), skill(4, 1)],
    wishedPrefectures: ["15"],
    availableFrom: "2026-07-01",
    hoursMax: 9,
  };

  test("what adds most comes first", () => {
    const list = changes(modest, {}, { limit: 50 });
    expect(kinds(list)).toEqual(
      expect.arrayContaining(["skill", "wished_place", "available_from", "hours"]),
    );
    const scores = list.map(({ after }) => after.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(changes(modest, {}, { limit: 2 })).toEqual(list.slice(0, 2));
  });

  test("one more level of a skill, named with both levels", () => {
    const found = changes(modest, {}, { limit: 50 }).find(({ change }) => change.kind === "skill");
    expect(found?.change).toEqual({
      kind: "skill",
      skillId: 4,
      from: 1,
      to: 2,
      evidence: "self",
    });
  });

  test("a start that has passed asks for today", () => {
    const list = changes({ availableFrom: "2026-05-01" }, { startOn: "2026-03-01" }, { limit: 50 });
    expect(list).toContainEqual(
      expect.objectContaining({
        change: { kind: "available_from", from: "2026-05-01", to: "2026-04-01" },
      }),
    );
  });

  test("a certificate only where there is one that proves the level", () => {
    const course = { skills: [skill(1, 3, "course"), skill(4, 2)] };
    const evidence = (certificates?: Map<number, number>) =>
      changes(course, {}, { limit: 50, certificates })
        .map(({ change }) => change)
        .filter((change) => change.kind === "evidence" && change.to === "certificate");
    expect(evidence()).toHaveLength(1);
    expect(evidence(new Map([[1, 3]]))).toHaveLength(1);
    expect(evidence(new Map([[1, 2]]))).toEqual([]);
    expect(evidence(new Map())).toEqual([]);
  });
});

describe("viewers", () => {
  const near = talent({ onsiteDaysMax: 1 });
  const apart = (reason: (typeof EXCLUSION_REASONS)[number]) =>
    context({ excluded: new Map([[pairKey("t1", "o1"), reason]]) });

  test("a company gets none", () => {
    expect(nearestChangesFor("company", near, opening(), context())).toEqual([]);
  });

  test("an administrator and the talent get all", () => {
    const all = nearestChanges(near, opening(), context());
    expect(all).toHaveLength(1);
    expect(nearestChangesFor("admin", near, opening(), context())).toEqual(all);
    expect(nearestChangesFor("talent", near, opening(), context())).toEqual(all);
  });

  test.each(EXCLUSION_REASONS)("%s: a talent learns of its own doing alone", (reason) => {
    const own = reason === "own_firm" || reason === "hidden_firm";
    expect(nearestChangesFor("talent", near, opening(), apart(reason))).toHaveLength(own ? 0 : 1);
    expect(nearestChangesFor("admin", near, opening(), apart(reason))).toEqual([]);
  });

  test("refuses a viewer that it does not know", () => {
    expect(() => nearestChangesFor("guest" as "admin", near, opening(), context())).toThrow(
      "viewer: not_allowed",
    );
  });
});

test("the door names what is wrong", () => {
  expect(() => changes({ skills: [skill(1, 6)] })).toThrow("talent.skills[0].level: out_of_range");
  expect(() => changes({}, {}, { limit: 0 })).toThrow("options.limit: out_of_range");
});
