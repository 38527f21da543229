import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { startEngine } from "~/engine/start";
import { type OpeningInput, rankTalents } from "~/matching";
import { makeWorld } from "./fixtures";
import { freshDatabase } from "./harness";
import { anyProfile, newAccount, putProfile, type Scan, scanOf } from "./support/engine-world";

const db = await freshDatabase();
const { openingId } = await makeWorld(db);
const opening = { id: openingId, revision: 1 };
const engine = startEngine(db.backend);
afterAll(() => engine.stop());

const LIMIT = 20;
const QUESTIONS = 50;
const PEOPLE = 12;

/** The state after so many commits; one after the other, so that there is one order of moments. */
const moments: Scan[] = [await scanOf(db, openingId)];
let begun = 0;

const accounts: string[] = [];
for (let i = 0; i < PEOPLE; i++) accounts.push(await newAccount(db.owner));
const profiles = fc.sample(anyProfile, { numRuns: 200, seed: 7 });

async function change(step: number): Promise<void> {
  begun += 1;
  await db.owner.begin(async (tx) => {
    // Several people at once: half of a transaction would be seen.
    for (const offset of [0, 5, 9]) {
      const id = accounts[(step + offset) % PEOPLE] as string;
      const profile = profiles[(step * 3 + offset) % profiles.length];
      if (profile) await putProfile(tx, id, profile);
    }
  });
  moments.push(await scanOf(db, openingId));
}

function answerAt({ people, openings, context }: Scan): string {
  const input = openings.find(({ id }) => id === openingId) as OpeningInput;
  const best = rankTalents(input, people, context, { limit: LIMIT });
  return JSON.stringify(best.map(({ talentId, score }) => [talentId, score]));
}

it("50 questions at once while people change: each answer is a scan's of some moment between", async () => {
  await engine.status();
  let asking = true;
  const writer = (async () => {
    for (let step = 0; asking; step++) await change(step);
  })();
  const ask = async (changes: number) => {
    // By changes and not by the clock: on a busy machine there might be none meanwhile.
    while (moments.length <= changes) await new Promise((resolve) => setTimeout(resolve, 10));
    // A moment whose scan is not noted down yet may be over: the one before it is the earliest.
    const from = moments.length - 1;
    const best = await engine.best(opening, LIMIT);
    const until = begun;
    const answer = JSON.stringify(best.map((each) => [each.talentId, each.explanation.score]));
    return { from, until, answer };
  };
  const asked = Promise.all(Array.from({ length: QUESTIONS }, (_, i) => ask(Math.floor(i / 5))));
  let answers: Awaited<typeof asked> = [];
  try {
    answers = await asked;
  } finally {
    asking = false;
    await writer;
  }
  for (const { from, until, answer } of answers) {
    expect(moments.slice(from, until + 1).map(answerAt)).toContain(answer);
  }
  expect(new Set(answers.map(({ answer }) => answer)).size).toBeGreaterThan(1);
}, 60_000);
