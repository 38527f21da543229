/** What a firm sees of people, for any population: as a scan with the firm's view gives it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type MatchContext, pairKey } from "../context";
import { explain } from "../explain";
import { hash32 } from "../hash";
import type { GateKey } from "../keys";
import { anyContext, anyOpening, anyTalent, weightsOf } from "../testing/arbitraries";
import { context, need, opening, skill, talent } from "../testing/fixtures";
import type { OpeningInput, TalentInput } from "../types";
import { explainFor } from "../viewer";
import type { Weights } from "../weights";
import type { CardFilter } from "./card-filter";
import type { CardOrder, CardPlace, ListedPerson } from "./company-lists";
import type { CompanyList } from "./company-members";
import { TalentIndex } from "./talent-index";

interface Scanned extends ListedPerson {
  readonly talent: TalentInput;
  readonly tie: number;
}

/** A list by a scan, best score first. */
function scan(
  list: CompanyList,
  people: readonly TalentInput[],
  asked: OpeningInput,
  known: MatchContext,
  weights: Weights,
): Scanned[] {
  const listed = people.flatMap((person) => {
    const explanation = explain(person, asked, known, weights);
    const failing = explanation.gates.filter(({ outcome }) => outcome === "fail");
    const missed: GateKey | null = failing[0]?.key ?? null;
    const musts = asked.requirements.filter(
      ({ must, skillId, level }) =>
        must && !person.skills.some((held) => held.id === skillId && held.level >= level),
    );
    const isOn =
      list === "fit"
        ? failing.length === 0
        : failing.length === 1 &&
          musts.length <= 1 &&
          missed !== "open" &&
          missed !== "exclusion" &&
          (missed !== "onsite" || person.onsiteDaysMax !== null);
    if (!isOn) return [];
    const { score, sides } = explainFor(explanation, "company");
    const tie = hash32(pairKey(person.id, asked.id));
    const [q, p] = [sides.q.value, sides.p.value];
    return [{ talentId: person.id, talent: person, tie, rank: 0, score, q, p, missed }];
  });
  listed.sort((a, b) => b.score - a.score || a.tie - b.tie || (a.talentId < b.talentId ? -1 : 1));
  return listed.map((person, i) => ({ ...person, rank: i + 1 }));
}

const inOrder = (list: readonly Scanned[], order: CardOrder) =>
  order === "score"
    ? list
    : [...list].sort((a, b) => {
        const [first, second] = [a.talent.confirmedOn ?? "", b.talent.confirmedOn ?? ""];
        return first === second ? a.rank - b.rank : first > second ? -1 : 1;
      });
const seen = ({ talent: _, tie: __, ...person }: Scanned): ListedPerson => person;
const placeOf = ({ score, talent: { confirmedOn }, talentId }: Scanned): CardPlace => ({
  score,
  confirmedOn,
  talentId,
});

const anyFilter = fc.constantFrom<[CardFilter, (person: Scanned) => boolean]>(
  [{}, () => true],
  [{ place: ({ prefecture }) => prefecture === "15" }, ({ talent: t }) => t.prefecture === "15"],
  [
    { engagementTypes: (types) => types.includes("side_job") },
    ({ talent: t }) => t.engagementTypes.includes("side_job"),
  ],
  [{ confirmedOn: (day) => day !== null }, ({ talent: t }) => t.confirmedOn !== null],
  [{ score: (score) => score >= 50 }, ({ score }) => score >= 50],
  [
    { skill: ({ id, evidence }) => id === 2 && evidence !== "self" },
    ({ talent: t }) => t.skills.some(({ id, evidence }) => id === 2 && evidence !== "self"),
  ],
);

test("pages, ranks and choices are those of a scan with the firm's view", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyTalent, { selector: ({ id }) => id, maxLength: 30 }),
      anyOpening,
      anyContext,
      weightsOf,
      fc.constantFrom<CompanyList>("fit", "near"),
      fc.constantFrom<CardOrder>("score", "confirmed"),
      anyFilter,
      fc.integer({ min: 1, max: 5 }),
      (people, asked, c, weights, list, order, [filter, passes], limit) => {
        const excluded = new Map([[pairKey(people[0]?.id ?? "?", asked.id), "blocked" as const]]);
        const known = { ...c, excluded };
        const lists = TalentIndex.build(people).companyLists(asked, known, weights);
        const all = scan(list, people, asked, known, weights);
        expect(lists.counts[list]).toBe(all.length);
        const left = inOrder(all.filter(passes), order);
        const read: ListedPerson[] = [];
        for (let more = true; more; ) {
          const last = left[read.length - 1];
          const after = last ? placeOf(last) : null;
          const page = lists.page(list, { filter, order, after, limit });
          expect(page.found).toBe(left.length);
          read.push(...page.people);
          more = page.more;
          expect(more).toBe(read.length < left.length);
          expect(page.earlier).toBe(after !== null);
        }
        expect(read).toEqual(left.map(seen));
        // And the way back: the same people, the first page a full one.
        for (let end = left.length - 1; end > 0; ) {
          const before = placeOf(left[end] as Scanned);
          const page = lists.page(list, { filter, order, after: null, before, limit });
          const start = Math.max(0, end - limit);
          expect(page.people).toEqual(left.slice(start, Math.max(end, limit)).map(seen));
          expect([page.found, page.earlier]).toEqual([left.length, start > 0]);
          expect(page.more).toBe(Math.max(end, limit) < left.length);
          end = start;
        }
        const ids = all.map(({ talentId }) => talentId).toReversed();
        expect(lists.find([...ids, "nobody"])).toEqual(all.map(seen).toReversed());
        const { prefectures, skills } = lists.choices(list);
        expect(skills).toEqual(new Set(all.flatMap(({ talent: t }) => t.skills.map((s) => s.id))));
        const homes = all.flatMap(({ talent: t }) => t.prefecture ?? []);
        expect(Object.fromEntries(prefectures)).toEqual(
          Object.fromEntries(homes.map((home) => [home, homes.filter((h) => h === home).length])),
        );
      },
    ),
    { numRuns: 400 },
  );
}, 60_000);

test("how far a wish is above the budget changes neither a number nor the order", () => {
  const asked = opening({ requirements: [need(1, 3)], pay: { amount: 3000, unit: "hour" } });
  const person = (id: string, amount: number) =>
    talent({ id, skills: [skill(1, 3)], wishedPay: { amount, unit: "hour" } });
  const pageOf = (wishes: readonly number[]) =>
    TalentIndex.build(wishes.map((wish, i) => person(`t${i}`, wish)))
      .companyLists(asked, context())
      .page("fit", { filter: {}, order: "score", after: null, limit: 10 });
  expect(pageOf([3001, 9000, 5000])).toEqual(pageOf([8000, 3100, 4000]));
  expect(pageOf([3001, 3000]).people.map(({ talentId }) => talentId)).toEqual(["t1", "t0"]);
});

test("behind somebody who is not listed any more a page begins before all who are equal", () => {
  const people = ["a", "b", "c"].map((id) => talent({ id, skills: [skill(1, 3)] }));
  const asked = opening({ requirements: [need(1, 3)] });
  const lists = TalentIndex.build(people).companyLists(asked, context());
  const ask = { filter: {}, order: "score" as const, limit: 10 };
  const all = lists.page("fit", { ...ask, after: null }).people;
  const behind = (talentId: string) =>
    lists.page("fit", {
      ...ask,
      after: { score: all[0]?.score ?? 0, confirmedOn: null, talentId },
    }).people;
  expect(behind(all[0]?.talentId ?? "")).toEqual(all.slice(1));
  expect(behind("gone")).toEqual(all);
  expect(behind("zz")).toEqual(all);
});
