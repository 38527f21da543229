import fc from "fast-check";
import { expect, it } from "vitest";
import {
  createAdjacency,
  createRelations,
  DEFAULT_WEIGHTS,
  type OpeningInput,
  TalentIndex,
  type TalentInput,
} from "~/matching";
import { contextForOpening, type Exclusions } from "../tables";
import { FirmLists } from "./firm-lists";

const opening: OpeningInput = {
  id: "opening",
  published: true,
  opensOn: null,
  expiresOn: null,
  requirements: [
    { skillId: 1, level: 2, weight: 1, must: true },
    { skillId: 2, level: 3, weight: 2, must: false },
  ],
  roles: [],
  prefecture: "15",
  mode: "onsite",
  onsiteDays: 4,
  engagementTypes: ["side_job"],
  hoursMin: 5,
  hoursMax: 10,
  startOn: null,
  lengthMonths: 6,
  pay: { amount: 4_000, unit: "hour" },
  industry: null,
  theme: "tourism",
  seats: 1,
  languages: [],
};
const relations = createRelations("1", []);
const adjacency = createAdjacency({});

const anyPerson = fc.record({
  place: fc.nat(7),
  levels: fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })),
  onsiteDaysMax: fc.constantFrom(null, 0, 8),
  hoursMax: fc.constantFrom(null, 2, 20),
  wish: fc.constantFrom(null, 2_000, 9_000),
});
const anyChange = fc.oneof(
  { weight: 3, arbitrary: anyPerson },
  { weight: 1, arbitrary: fc.record({ gone: fc.nat(7) }) },
);

/** Who hides from the firm, by place. */
const anyHidden: fc.Arbitrary<Exclusions> = fc
  .uniqueArray(fc.nat(7), { maxLength: 3 })
  .map((places) => Object.fromEntries(places.map((n) => [`person-${n}`, "hidden_firm" as const])));

function apart(excluded: Exclusions) {
  const context = contextForOpening(
    { relations, adjacency, asOf: "2026-11-27" },
    opening.id,
    excluded,
  );
  return { context, excluded, weights: DEFAULT_WEIGHTS };
}

function talent({
  place,
  levels,
  wish,
  ...rest
}: typeof anyPerson extends fc.Arbitrary<infer T> ? T : never): TalentInput {
  return {
    id: `person-${place}`,
    active: true,
    skills: levels.flatMap((level, i) =>
      level === 0 ? [] : [{ id: i + 1, level, evidence: "self" as const }],
    ),
    learning: [],
    roles: [],
    prefecture: "47",
    wishedPrefectures: [],
    tiedPrefectures: [],
    relocation: null,
    engagementTypes: ["side_job"],
    hoursMin: null,
    availableFrom: null,
    wishedPay: wish === null ? null : { amount: wish, unit: "hour" },
    wishedModes: [],
    industries: [],
    themes: [],
    industriesOfInterest: [],
    themesOfInterest: [],
    languages: [],
    confirmedOn: null,
    ...rest,
  };
}

it("that followed who came, changed and has gone are those made anew", () => {
  fc.assert(
    fc.property(
      fc.array(anyPerson, { maxLength: 12 }),
      fc.array(fc.tuple(fc.array(anyChange, { maxLength: 4 }), anyHidden), { maxLength: 4 }),
      (first, rounds) => {
        const everybody = new TalentIndex();
        for (const person of first) everybody.upsert(talent(person));
        const lists = new FirmLists(everybody, opening, apart({}));
        // One is in order from the beginning, the other one when it is asked for at the end.
        lists.ranked("fit");
        let excluded: Exclusions = {};
        for (const [changes, hidden] of rounds) {
          const changed = new Set<string>();
          for (const change of changes) {
            const id = `person-${"gone" in change ? change.gone : change.place}`;
            if ("gone" in change) everybody.remove(id);
            else everybody.upsert(talent(change));
            changed.add(id);
          }
          lists.follow(changed);
          excluded = hidden;
          lists.keepApart(excluded, apart(excluded).context);
        }
        const anew = new FirmLists(everybody, opening, apart(excluded));
        expect(lists.counts).toEqual(anew.counts);
        expect(lists.ranked("fit")).toEqual(anew.ranked("fit"));
        expect(lists.ranked("near")).toEqual(anew.ranked("near"));
      },
    ),
  );
});
