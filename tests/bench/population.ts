import { LANGUAGES, OFFERED_ENGAGEMENT_TYPES, ROLES } from "~/lib/vocabulary";
import { EVIDENCE_KINDS, type HeldSkill, type Pay, type TalentInput, WORK_MODES } from "~/matching";
import { Draw, mix32, Random } from "./random";
import { AS_OF, type Field, type World } from "./world";

const DAY_MS = 86_400_000;
const DAYS = Array.from({ length: 400 }, (_, i) =>
  new Date(Date.parse(AS_OF) + (i - 240) * DAY_MS).toISOString().slice(0, 10),
);
/** The place of `AS_OF` in `DAYS`. */
const TODAY = 240;

const EVIDENCE = new Draw(
  EVIDENCE_KINDS.map((kind, i) => [kind, [68, 16, 11, 5][i] ?? 0] as const),
);

/**
 * People as a seed decides: about ten skills each, most of them of one field and the popular ones
 * more often; prefectures by population; and everything that a profile may leave out left out by some.
 * Each is made from the seed and a place alone, so millions need not be kept.
 */
export class Population {
  readonly #world: World;
  readonly #seed: number;
  readonly #random = new Random();
  /** The person who last drew a skill, by skill: nobody holds one twice. */
  readonly #drawnBy = new Map<number, number>();
  #made = 0;

  constructor(world: World, seed: number) {
    this.#world = world;
    this.#seed = seed;
  }

  /** A UUID in lower case that no other place has. */
  idOf(place: number): string {
    const first = hex(mix32(place ^ this.#seed));
    const rest = hex(mix32(place + 0x9e3779b9)) + hex(mix32(place ^ 0x5bd1e995));
    const parts = [rest.slice(0, 4), `4${rest.slice(4, 7)}`, `8${rest.slice(7, 10)}`];
    // Joined, so that it is one piece of memory, as a text out of a database is.
    return [first, ...parts, first.slice(2) + rest.slice(10)].join("-");
  }

  /** @param place a whole number from 0. */
  person(place: number): TalentInput {
    const random = this.#random.restart(this.#seed, place);
    const world = this.#world;
    const field = world.fields.from(random);
    /** How far a career has come; levels and wishes for pay follow it. */
    const career = random.int(1, 5);
    const skills = this.#skills(field, career);
    const home = world.prefectures.from(random);
    const hours = this.#hours();
    return {
      id: this.idOf(place),
      active: random.chance(0.93),
      skills,
      learning: random.chance(0.55) ? this.#different(1, 3, () => this.#skillOf(field)) : [],
      roles: random.chance(0.6) ? this.#different(1, 2, () => random.pick(ROLES)) : [],
      prefecture: random.chance(0.97) ? home : null,
      wishedPrefectures: random.chance(0.6) ? this.#wished(home) : [],
      tiedPrefectures: random.chance(0.3)
        ? this.#different(1, 2, () => world.prefectures.from(random))
        : [],
      onsiteDaysMax: random.chance(0.7) ? random.int(0, 8) : null,
      relocation: random.chance(0.75) ? random.chance(0.2) : null,
      engagementTypes: random.chance(0.95)
        ? OFFERED_ENGAGEMENT_TYPES.filter((_, i) => random.chance([0.55, 0.75, 0.2][i] ?? 0))
        : [],
      hoursMin: hours.min,
      hoursMax: hours.max,
      availableFrom: random.chance(0.8) ? (DAYS[TODAY + random.int(-60, 120)] ?? null) : null,
      wishedPay: random.chance(0.85) ? this.#pay(career) : null,
      wishedModes: random.chance(0.85)
        ? WORK_MODES.filter((_, i) => random.chance([0.8, 0.5, 0.2][i] ?? 0))
        : [],
      industries: random.chance(0.8)
        ? this.#different(1, 3, () => random.pick(world.industries))
        : [],
      themes: random.chance(0.6) ? this.#different(1, 3, () => random.pick(world.themes)) : [],
      industriesOfInterest: random.chance(0.5)
        ? this.#different(1, 3, () => random.pick(world.industries))
        : [],
      themesOfInterest: random.chance(0.7)
        ? this.#different(1, 4, () => random.pick(world.themes))
        : [],
      languages: LANGUAGES.filter((_, i) => random.chance([0.96, 0.25][i] ?? 0)),
      confirmedOn: random.chance(0.9) ? (DAYS[TODAY - random.int(0, 200)] ?? null) : null,
    };
  }

  *people(count: number): Generator<TalentInput> {
    for (let place = 0; place < count; place++) yield this.person(place);
  }

  #skills(field: Field, career: number): HeldSkill[] {
    const random = this.#random;
    const count = 4 + random.int(0, 4) + random.int(0, 4) + random.int(0, 4);
    const skills: HeldSkill[] = [];
    this.#made += 1;
    for (let tries = 0; skills.length < count && tries < 4 * count; tries++) {
      const id = this.#skillOf(field);
      if (this.#drawnBy.get(id) === this.#made) continue;
      this.#drawnBy.set(id, this.#made);
      const level = Math.max(1, Math.min(5, career + random.int(-2, 1)));
      skills.push({ id, level, evidence: EVIDENCE.from(random) });
    }
    return skills;
  }

  #skillOf(field: Field): number {
    const random = this.#random;
    return (random.chance(0.55) ? field.draw : this.#world.anySkill).from(random);
  }

  #wished(home: string): string[] {
    const random = this.#random;
    const near = this.#world.neighbours[home] ?? [];
    return this.#different(1, 3, () =>
      random.chance(0.5)
        ? home
        : near.length > 0 && random.chance(0.4)
          ? random.pick(near)
          : this.#world.prefectures.from(random),
    );
  }

  #hours(): { min: number | null; max: number | null } {
    const random = this.#random;
    if (random.chance(0.08)) return { min: null, max: null };
    const max = random.chance(0.75) ? random.int(2, 20) : random.int(20, 40);
    return { min: random.chance(0.6) ? Math.max(1, max - random.int(0, 10)) : null, max };
  }

  #pay(career: number): Pay {
    const random = this.#random;
    const hourly = 1000 + career * 700 + random.int(-8, 12) * 100;
    switch (random.int(0, 9)) {
      case 0:
        return { amount: hourly * 5 * random.int(10, 40), unit: "total" };
      case 1:
      case 2:
      case 3:
        return {
          amount: Math.round((hourly * random.int(15, 60)) / 10_000) * 10_000,
          unit: "month",
        };
      default:
        return { amount: hourly, unit: "hour" };
    }
  }

  /** Some different items; fewer where the same are drawn again. */
  #different<T>(min: number, max: number, draw: () => T): T[] {
    const count = this.#random.int(min, max);
    const items: T[] = [];
    for (let i = 0; i < count; i++) {
      const item = draw();
      if (!items.includes(item)) items.push(item);
    }
    return items;
  }
}

function hex(word: number): string {
  return word.toString(16).padStart(8, "0");
}
