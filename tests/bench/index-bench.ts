import {
  type MatchContext,
  OpeningIndex,
  type OpeningInput,
  TalentIndex,
  type TalentInput,
} from "~/matching";
import { toColumns } from "~/matching/testing/columns";
import type { Changes } from "./changes";
import type { Population } from "./population";
import type { Scene } from "./scene";
import { median, quantile, tell, times } from "./timing";

/** How many of the best each search asks for. */
export const LIMIT = 50;
const RUNS = 5;
/** Profiles a page, as the product loads them. */
const PAGE = 2000;

export interface Built {
  readonly index: TalentIndex;
  readonly build_ms: number;
  readonly bytes_per_profile: number;
}

/**
 * Builds the index of pages of columns, as a database gives them. What making the people up takes is not
 * counted.
 */
export function build(population: Population, profiles: number): Built {
  const before = memory();
  const index = new TalentIndex();
  let build_ms = 0;
  let made = 0;
  while (made < profiles) {
    const length = Math.min(PAGE, profiles - made);
    const page = toColumns(Array.from({ length }, (_, i) => population.person(made + i)));
    const start = performance.now();
    index.upsertColumns(page, refuse);
    build_ms += performance.now() - start;
    made += length;
  }
  const start = performance.now();
  // Whoever asks first pays for what was left to do.
  index.get(population.idOf(0));
  build_ms += performance.now() - start;
  const bytes_per_profile = (memory() - before) / profiles;
  tell(`built: ${Math.round(build_ms)} ms`);
  return { index, build_ms, bytes_per_profile };
}

/** Microseconds a change and a removal, the making anew of worn lists included. */
export function change(index: TalentIndex, changes: Changes, population: Population) {
  const people = changes.changed.map((place) => changes.changedPerson(place));
  const gone = [...changes.removed].map((place) => population.idOf(place));
  const start = performance.now();
  for (const person of people) index.upsert(person);
  const between = performance.now();
  for (const id of gone) index.remove(id);
  const end = performance.now();
  return {
    upsert_us: ((between - start) * 1000) / people.length,
    remove_us: ((end - between) * 1000) / gone.length,
  };
}

/** Median milliseconds of the searches and funnels of all openings, after one round to warm up. */
export async function search(index: TalentIndex, { openings, shared, context }: Scene) {
  const tops: number[] = [];
  const funnels: number[] = [];
  for (const opening of openings) {
    index.top(opening, LIMIT, context);
    index.funnel(opening, context);
  }
  for (const opening of openings) {
    tops.push(median(await times(RUNS, () => index.top(opening, LIMIT, context))));
    funnels.push(median(await times(RUNS, () => index.funnel(opening, context))));
  }
  return {
    p50_ms: median(tops),
    p95_ms: quantile(tops, 0.95),
    funnel_p50_ms: median(funnels),
    shared_p50_ms: median(tops.filter((_, i) => shared.includes(openings[i] as OpeningInput))),
  };
}

/** The other direction: a thousand times fewer openings than people, as in the product. */
export async function openingsFor(
  openings: readonly OpeningInput[],
  people: readonly TalentInput[],
  context: MatchContext,
) {
  const index = OpeningIndex.build(openings);
  for (const person of people) index.openingsFor(person, LIMIT, context);
  const all: number[] = [];
  for (const person of people) {
    all.push(median(await times(RUNS, () => index.openingsFor(person, LIMIT, context))));
  }
  return { openings_for_p50_ms: median(all) };
}

function refuse(_: string, error: Error): never {
  throw error;
}

/** Bytes on and off the heap that are still reachable. */
function memory(): number {
  if (!globalThis.gc) throw new Error("needs node --expose-gc, as `npm run bench:matching` has it");
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
