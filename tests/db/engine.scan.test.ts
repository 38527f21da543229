import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { CANDIDATE_TABS, type CandidateTab } from "~/engine/candidates/filter";
import type { PlacedPerson } from "~/engine/candidates/ranking";
import { NO_FILTER } from "~/engine/recommended/filter";
import { type RunningEngine, startEngine } from "~/engine/start";
import {
  explain,
  explainFor,
  type GateKey,
  hash32,
  nearestChanges,
  OpeningIndex,
  type OpeningInput,
  pairKey,
  rankOpenings,
  rankTalents,
  scorePair,
  type TalentInput,
} from "~/matching";
import { makeWorld } from "./fixtures";
import { freshDatabase } from "./harness";
import {
  anyProfile,
  newAccount,
  type Profile,
  putProfile,
  type Scan,
  scanOf,
  takeProfile,
} from "./support/engine-world";

const db = await freshDatabase();
const { openingId, rivalOpeningId, firm } = await makeWorld(db);
const opening = { id: openingId, revision: 1 };
const engine = startEngine(db.backend);
const other = startEngine(db.backend);
afterAll(() => Promise.all([engine.stop(), other.stop()]));

const LIMIT = 100;
/** So few that lists have several pages. */
const PAGE = 3;
const NO_CANDIDATE_FILTER = {
  prefecture: null,
  onsite: null,
  engagement: null,
  evidence: null,
  confirmed: null,
  score: null,
  skill: null,
  sort: "score",
} as const;

const place = fc.nat(9);
const anyChange = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("put" as const), place, profile: anyProfile }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("take" as const), place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("hide" as const), place }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("opening" as const),
      hours: fc.integer({ min: 1, max: 20 }),
      level: fc.integer({ min: 1, max: 5 }),
      status: fc.constantFrom("published", "published", "paused"),
      industry: fc.constantFrom("A", "E"),
    }),
  },
);
type Change = typeof anyChange extends fc.Arbitrary<infer T> ? T : never;

const accounts: string[] = [];
for (let i = 0; i < 10; i++) accounts.push(await newAccount(db.owner));

/** All of it in one transaction, which may come to nothing. */
async function make(changes: readonly Change[], kept: boolean): Promise<void> {
  const undo = new Error("undone");
  await db.owner
    .begin(async (tx) => {
      for (const change of changes) {
        if (change.kind === "opening") {
          await tx`update public.opening_revisions set hours_min = ${change.hours}, hours_max = ${change.hours}
            where opening_id = ${openingId}`;
          await tx`update public.opening_requirements set level = ${change.level} where opening_id = ${openingId}`;
          await tx`update public.openings set status = ${change.status} where id = ${rivalOpeningId}`;
          await tx`update public.companies set industry_code = ${change.industry} where id = ${firm.companyId}`;
          continue;
        }
        const id = accounts[change.place] as string;
        if (change.kind === "put") await putProfile(tx, id, change.profile as Profile);
        if (change.kind === "take") {
          await tx`delete from public.talent_hidden_firms where account_id = ${id}`;
          await takeProfile(tx, id);
        }
        if (change.kind === "hide") {
          await tx`insert into public.talent_hidden_firms (account_id, position, name)
            select account_id, 1, '株式会社山田製作所' from public.talent_profiles where account_id = ${id}
            on conflict do nothing`;
        }
      }
      if (!kept) throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
}

it("answers as a scan of the tables does, whatever happened to them, in every process", async () => {
  const batch = fc.record({
    changes: fc.array(anyChange, { minLength: 1, maxLength: 4 }),
    kept: fc.constantFrom(true, true, true, false),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(batch, { minLength: 1, maxLength: 3 }), async (batches) => {
      for (const { changes, kept } of batches) await make(changes, kept);
      const scan = await scanOf(db, openingId);
      await expectAnswers(engine, scan);
      await expectAnswers(other, scan);
    }),
    { numRuns: 12 },
  );
}, 120_000);

interface Seen {
  talentId: string;
  rank: number;
  missed: GateKey | null;
  score: number;
}

/** Both lists as the firm sees them, by a scan. */
function listsOf({ people, openings, context }: Scan): Record<CandidateTab, Seen[]> {
  const input = openings.find(({ id }) => id === openingId) as OpeningInput;
  const lists: Record<CandidateTab, Seen[]> = { fit: [], near: [] };
  for (const person of people) {
    const { id: talentId } = person;
    const { failedGates } = scorePair(person, input, context);
    const [missed = null, ...more] = failedGates;
    if (more.length > 0 || missed === "open" || missed === "exclusion") continue;
    if (missed === "onsite" && person.onsiteDaysMax === null) continue;
    const { score } = explainFor(explain(person, input, context), "company");
    lists[missed === null ? "fit" : "near"].push({ talentId, rank: 0, missed, score });
  }
  const tie = (id: string) => hash32(pairKey(id, openingId));
  for (const list of Object.values(lists)) {
    list.sort((a, b) => b.score - a.score || tie(a.talentId) - tie(b.talentId));
    for (const [i, person] of list.entries()) person.rank = i + 1;
  }
  return lists;
}

const seen = ({ talentId, rank, missed, explanation: { score } }: PlacedPerson): Seen => ({
  talentId,
  rank,
  missed,
  score,
});

/** Each list by its pages, as a file, and by the places of people. */
async function expectLists(engine: RunningEngine, scan: Scan): Promise<void> {
  const lists = listsOf(scan);
  const counts = { fit: lists.fit.length, near: lists.near.length };
  for (const tab of CANDIDATE_TABS) {
    const ask = { opening, tab, filter: NO_CANDIDATE_FILTER };
    const read: Seen[] = [];
    for (let last: Seen | undefined, more = true; more; last = read.at(-1)) {
      const after = last ? { ...last, confirmedOn: null } : null;
      const page = await engine.candidates({ ...ask, after, limit: PAGE });
      expect(page).toMatchObject({ counts, found: counts[tab] });
      read.push(...page.people.map(seen));
      more = page.more;
      expect(more).toBe(read.length < counts[tab]);
    }
    expect(read).toEqual(lists[tab]);
    const file = await engine.candidateScores({ ...ask, limit: LIMIT });
    expect(file.map(({ talentId, score }) => ({ talentId, score }))).toEqual(
      lists[tab].map(({ talentId, score }) => ({ talentId, score })),
    );
  }
  const both = [...lists.fit, ...lists.near];
  const asked = [...both.map(({ talentId }) => talentId), ...accounts].toReversed();
  const known = [...new Set(asked)];
  const places = await engine.candidatePlaces(opening, known);
  expect(places.people.map(seen)).toEqual(
    known.flatMap((id) => both.filter(({ talentId }) => talentId === id)),
  );
}

async function expectAnswers(engine: RunningEngine, scan: Scan): Promise<void> {
  const { people, openings, context } = scan;
  const input = openings.find(({ id }) => id === openingId) as OpeningInput;
  const personOf = new Map(people.map((person) => [person.id, person]));
  const best = rankTalents(input, people, context, { limit: LIMIT });
  expect(await engine.best(opening, LIMIT)).toEqual(
    best.map(({ talentId }) => {
      const explanation = explain(personOf.get(talentId) as TalentInput, input, context);
      return { talentId, explanation: explainFor(explanation, "admin") };
    }),
  );

  await expectLists(engine, scan);

  const misses = rankTalents(input, people, context, { include: "all" }).filter(
    ({ failedGates: [missed, ...more] }) =>
      missed && more.length === 0 && missed !== "open" && missed !== "exclusion",
  );
  const told = misses.map(({ talentId }) => {
    const person = personOf.get(talentId) as TalentInput;
    const explanation = explainFor(explain(person, input, context), "admin");
    return { talentId, explanation, changes: nearestChanges(person, input, context) };
  });
  // Whom a small change would make fit come first; otherwise the better score.
  const inOrder = told.toSorted(
    (a, b) => Number(a.changes.length === 0) - Number(b.changes.length === 0),
  );
  expect(await engine.nearMisses(opening, LIMIT)).toEqual(inOrder);
  const [out, ...others] = inOrder.map(({ talentId }) => talentId);
  if (out !== undefined) {
    const left = await engine.nearMisses(opening, LIMIT, new Set([out]));
    expect(left.map(({ talentId }) => talentId)).toEqual(others);
  }

  const [first] = best;
  if (!first) return;
  const talentId = first.talentId;
  const ranked = rankOpenings(personOf.get(talentId) as TalentInput, openings, context);
  const ask = { talentId, filter: NO_FILTER, after: 0, limit: LIMIT };
  const skills = OpeningIndex.build(openings).openingSkills(
    personOf.get(talentId) as TalentInput,
    3,
    context,
  );
  expect(await engine.openingSkills(talentId, 3)).toEqual(skills);
  const page = await engine.recommendations(ask);
  expect(
    page.recommendations.map(({ openingId, explanation }) => [openingId, explanation.score]),
  ).toEqual(ranked.map(({ openingId, score }) => [openingId, score]));
}
