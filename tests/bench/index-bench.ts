import {
  type MatchContext,
  OpeningIndex,
  type OpeningInput,
  TalentIndex,
  type TalentInput,
} from "~/matching";
import type { Changes } from "./changes";
import type { Population } from "./population";
import type { Scene } from "./scene";
import { median, quantile, tell, times } from "./timing";

/** How many of the best each search asks for. */
export const LIMIT = 50;
const RUNS = 5;
const BATCH = 256;

export interface Built {
  readonly index: TalentIndex;
  readonly build_ms: number;
  readonly bytes_per_profile: number;
}

/** Builds the index; what making the people up takes is not counted. */
export function build(population: Population, profiles: number): Built {
  const before = memory();
  const source = new Batches(population, profiles);
  const start = performance.now();
  const index = TalentIndex.build(source);
  const build_ms = performance.now() - start - source.ms;
  const bytes_per_profile = (memory() - before) / profiles;
  tell(`built: ${Math.round(build_ms)} ms, and ${Math.round(source.ms)} ms to make people up`);
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

/**
 * Makes people up ahead, so that it can be timed apart from what takes them in. Not a generator: its
 * resuming would count as building.
 */
class Batches implements IterableIterator<TalentInput> {
  ms = 0;
  readonly #population: Population;
  readonly #count: number;
  #made = 0;
  #batch: TalentInput[] = [];
  #at = 0;

  constructor(population: Population, count: number) {
    this.#population = population;
    this.#count = count;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<TalentInput> {
    if (this.#at === this.#batch.length) this.#makeBatch();
    const value = this.#batch[this.#at++];
    return value ? { done: false, value } : { done: true, value: undefined };
  }

  #makeBatch(): void {
    const start = performance.now();
    const length = Math.min(BATCH, this.#count - this.#made);
    this.#batch = Array.from({ length }, (_, i) => this.#population.person(this.#made + i));
    this.#made += length;
    this.#at = 0;
    this.ms += performance.now() - start;
  }
}

/** Bytes on and off the heap that are still reachable. */
function memory(): number {
  if (!globalThis.gc) throw new Error("needs node --expose-gc, as `npm run bench:matching` has it");
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
