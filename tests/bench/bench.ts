import { type MatchContext, type OpeningInput, pairKey } from "~/matching";
import { Changes } from "./changes";
import { build, change, LIMIT, openingsFor, search } from "./index-bench";
import { makeOpenings, REQUIREMENTS } from "./openings";
import { type Answer, isSame, type PeerAnswer, toAnswer } from "./peers/peer";
import { plainScan } from "./peers/plain";
import { Population } from "./population";
import type { Report } from "./report";
import { median, tell } from "./timing";
import { makeWorld } from "./world";

const SEED = 20_261_127;
const OPENINGS = 7 * (REQUIREMENTS + 1);
/** Above so many, the peers are left out. */
const PEERS_UP_TO = 2_300_000;
/** Every so manieth opening goes to the peers: eight of them, with any number of musts. */
const PEERS_EVERY = REQUIREMENTS;
/** People for whom openings are looked up. */
const ASKING = 40;

/** One process, one thread, one seed: everything about so many profiles. */
export async function runBench(profiles: number): Promise<Report> {
  const world = makeWorld(SEED);
  const population = new Population(world, SEED);
  const changes = new Changes(population, profiles, SEED);
  const openings = makeOpenings(world, SEED, OPENINGS);
  const context = { ...world.context, excluded: someExcluded(population, openings) };

  const { index, ...built } = build(population, profiles);
  const changed = change(index, changes, population);
  tell("changed and removed");
  const searched = await search(index, openings, context);
  tell("searched");
  const offered = makeOpenings(world, SEED + 1, Math.max(100, Math.round(profiles / 1000)));
  const asking = Array.from({ length: ASKING }, (_, i) => population.person(i));
  const found = await openingsFor(offered, asking, context);
  tell("openings looked up");

  const sample = openings.filter((_, i) => i % PEERS_EVERY === 0).slice(0, 8);
  const own = sample.map((opening) => toAnswer(index.top(opening, LIMIT, context)));
  const plain = profiles > PEERS_UP_TO ? null : plainScan(changes, sample, context);
  tell("scanned");
  return {
    profiles,
    openings: openings.length,
    ...built,
    ...changed,
    ...searched,
    ...found,
    peers: { plain_p50_ms: p50(plain), duckdb_p50_ms: null, postgres_p50_ms: null },
    identical: [plain].every((answers) => agrees(own, answers)),
  };
}

/** Each opening is kept apart from some people, as firms and people are in the product. */
function someExcluded(
  population: Population,
  openings: readonly OpeningInput[],
): MatchContext["excluded"] {
  const pairs = openings.flatMap(({ id }, i) =>
    Array.from({ length: 20 }, (_, k) => pairKey(population.idOf(i + 97 * k), id)),
  );
  return new Map(pairs.map((key) => [key, "blocked"]));
}

function p50(answers: readonly PeerAnswer[] | null): number | null {
  return answers && median(answers.map(({ ms }) => ms));
}

function agrees(own: readonly Answer[], answers: readonly PeerAnswer[] | null): boolean {
  return (
    answers === null || own.every((each, i) => isSame(each, (answers[i] as PeerAnswer).answer))
  );
}
