import type { TalentInput } from "~/matching";
import type { Population } from "./population";
import { Random } from "./random";

/** Changed profiles lie so close together that blocks wear out and are made anew, as in long use. */
const WINDOW = 150_000;

/**
 * What happens to a population after it was built: some people change their profile, others leave.
 * Nobody does both.
 */
export class Changes {
  /** Places of changed people, in the order of the changes; a place may come twice. */
  readonly changed: readonly number[];
  readonly removed: ReadonlySet<number>;
  readonly #population: Population;
  readonly #count: number;
  readonly #changedSet: ReadonlySet<number>;

  constructor(population: Population, count: number, seed: number) {
    const random = new Random().restart(seed ^ 0xc4a9, 0);
    const window = Math.min(WINDOW, count);
    const place = () => count - 1 - random.int(0, window - 1);
    this.removed = new Set(Array.from({ length: Math.min(2000, count / 50) }, place));
    this.changed = Array.from({ length: Math.min(20_000, count / 5) }, place).filter(
      (each) => !this.removed.has(each),
    );
    this.#population = population;
    this.#count = count;
    this.#changedSet = new Set(this.changed);
  }

  /** Somebody after a change: one skill further, one new wish, other hours, confirmed today. */
  changedPerson(place: number): TalentInput {
    const person = this.#population.person(place);
    const [first, ...others] = person.skills;
    const skills = first
      ? [{ ...first, level: (first.level % 5) + 1, evidence: "course" as const }, ...others]
      : [];
    const hoursMax = (person.hoursMax ?? 10) + 2;
    return { ...person, skills, hoursMax, confirmedOn: "2026-11-27" };
  }

  /** Everybody with their place, as things stand after all changes. */
  *peopleNow(): Generator<{ place: number; person: TalentInput }> {
    for (let place = 0; place < this.#count; place++) {
      if (this.removed.has(place)) continue;
      const person = this.#changedSet.has(place)
        ? this.changedPerson(place)
        : this.#population.person(place);
      yield { place, person };
    }
  }
}
