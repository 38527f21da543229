import { type MatchContext, type OpeningInput, pairKey } from "~/matching";
import { Changes } from "./changes";
import { makeOpenings, REQUIREMENTS } from "./openings";
import { Population } from "./population";
import { makeWorld, type World } from "./world";

const SEED = 20_261_127;
const OPENINGS = 7 * (REQUIREMENTS + 1);
/** Places of the openings that the peers get too: any number of musts, each mode, paid and unpaid. */
const SHARED = [1, 5, 9, 13, 17, 21, 25, 29];

/** Everything that a run of the bench is about, but the people, who are made up when needed. */
export interface Scene {
  readonly world: World;
  readonly population: Population;
  readonly changes: Changes;
  readonly openings: readonly OpeningInput[];
  /** Those that the peers get too. */
  readonly shared: readonly OpeningInput[];
  readonly context: MatchContext;
  /** Other openings, a thousandth as many as there are people, for the other direction. */
  readonly offered: readonly OpeningInput[];
}

export function makeScene(profiles: number): Scene {
  const world = makeWorld(SEED);
  const population = new Population(world, SEED);
  const openings = makeOpenings(world, SEED, OPENINGS);
  const pairs = openings.flatMap((opening) =>
    excludedPlaces(opening).map((place) => pairKey(population.idOf(place), opening.id)),
  );
  return {
    world,
    population,
    changes: new Changes(population, profiles, SEED),
    openings,
    shared: openings.filter((_, i) => SHARED.includes(i)),
    context: { ...world.context, excluded: new Map(pairs.map((key) => [key, "blocked"])) },
    offered: makeOpenings(world, SEED + 1, Math.max(100, Math.round(profiles / 1000))),
  };
}

/** Places of some people from whom an opening is kept apart, as it happens in the product. */
export function excludedPlaces({ id }: OpeningInput): number[] {
  const first = Number(id.slice("opening-".length));
  return Array.from({ length: 20 }, (_, i) => first + 97 * i);
}
