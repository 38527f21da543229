import { type MatchContext, pairKey } from "../context";
import { dayNumber } from "../day";
import { hash32 } from "../hash";
import { GATE_KEYS, type GateKey } from "../keys";
import { prepareOpening } from "../pair";
import type { Day, OpeningInput, SkillId } from "../types";
import type { Weights } from "../weights";
import { BLOCK_ROWS, type Block } from "./block";
import { type CardFilter, CardSieve } from "./card-filter";
import { COMPANY_LISTS, type CompanyList, type Members, membersOf } from "./company-members";
import { CODE, FACTS } from "./facets";
import { FunnelCount } from "./funnel";
import { companyTables } from "./opening-tables";
import { levelOf, skillOf } from "./packing";
import { firstBehind, keep } from "./places";
import { type RowScorer, rowScorer } from "./row-scorer";
import type { Population } from "./search";

/** Best score first, or last confirmed first. */
export type CardOrder = "score" | "confirmed";

/** Somebody on a list, with the numbers that the firm sees. The id stays on the server. */
export interface ListedPerson {
  readonly talentId: string;
  /** From 1, by score, among all on the list. */
  readonly rank: number;
  /** 0–100, and the sides 0–1. */
  readonly score: number;
  readonly q: number;
  readonly p: number;
  /** The one condition that is not met; null: fits. */
  readonly missed: GateKey | null;
}

/** A place in an order, behind or before which a page lies. */
export interface CardPlace {
  readonly score: number;
  readonly confirmedOn: Day | null;
  readonly talentId: string;
}

export interface AskCards {
  readonly filter: CardFilter;
  readonly order: CardOrder;
  /** Only who stands behind this place; null: from the beginning. */
  readonly after: CardPlace | null;
  /** Instead of that: the last ones before this place. */
  readonly before?: CardPlace | null;
  /** At most so many. */
  readonly limit: number;
}

export interface CardsPage {
  readonly people: readonly ListedPerson[];
  /** How many the filter leaves of the list. */
  readonly found: number;
  /** Are there others before these? */
  readonly earlier: boolean;
  /** Are there others behind these? */
  readonly more: boolean;
}

/** What somebody on a list has, to choose from. */
export interface CardChoices {
  /** How many live there. */
  readonly prefectures: ReadonlyMap<string, number>;
  readonly skills: ReadonlySet<SkillId>;
}

/** Where somebody stands, with what tells equal scores apart. */
interface Standing {
  readonly score: number;
  readonly confirmed: number;
  readonly tie: number;
  readonly talentId: string;
}

/**
 * Who fits an opening and who nearly does, as its firm may see them. Valid until the index changes.
 *
 * A wish for pay above the budget counts as if none were known, in every number and in the order: the
 * engine's own order knows by how much a wish exceeds it, and would tell. So would the order among
 * equal scores, were it the engine's. Scores are those of `explainFor(…, "company")`, to the bit.
 */
export class CompanyLists {
  readonly counts: Readonly<Record<CompanyList, number>>;
  readonly #population: Population;
  readonly #openingId: string;
  readonly #scorer: RowScorer;
  readonly #members: Readonly<Record<CompanyList, Members>>;

  constructor(
    population: Population,
    opening: OpeningInput,
    context: MatchContext,
    weights: Weights,
  ) {
    this.#population = population;
    this.#openingId = opening.id;
    const prepared = prepareOpening(opening, weights);
    this.#scorer = rowScorer(prepared, population.facets, context, weights, companyTables);
    this.#members = membersOf(population, new FunnelCount(population, opening, context, weights));
    const { fit, near } = this.#members;
    this.counts = { fit: fit.rows.length, near: near.rows.length };
  }

  /** One page of those whom a filter leaves, in the order asked for. */
  page(list: CompanyList, ask: AskCards): CardsPage {
    const { filter, order, after, before = null, limit } = ask;
    const members = this.#members[list];
    const scores = this.#scoresOf(members);
    const sieve = new CardSieve(filter, this.#population.facets);
    const from = before ?? after;
    const start = from && this.#startOf(members, from);
    // Towards the beginning everything is the other way round: the best is the one next to the place.
    const way = before === null ? 1 : -1;
    const forwards = this.#comparing(members, order);
    const compare = (a: number, b: number) => way * forwards(a, b);
    const best: number[] = [];
    let [found, rest] = [0, 0];
    for (let place = 0; place < members.rows.length; place++) {
      const row = members.rows[place] as number;
      if (!sieve.passes(this.#blockOf(row), row % BLOCK_ROWS, scores[place] as number)) continue;
      found += 1;
      if (start && way * this.#stands(members, place, start, order) <= 0) continue;
      rest += 1;
      keep(best, place, limit, compare);
    }
    const [left, passed] = [rest > limit, found > rest];
    if (before === null) {
      return { people: this.#listed(members, best), found, earlier: passed, more: left };
    }
    // The first page is a full one, also where some came in or went meanwhile.
    if (!left) return this.page(list, { ...ask, after: null, before: null });
    const people = this.#listed(members, best.reverse());
    return { people, found, earlier: true, more: passed };
  }

  /** Those of some people who are on one of the lists, in the order of the ids. */
  find(talentIds: readonly string[]): ListedPerson[] {
    const wanted = new Set(talentIds.map((id) => this.#population.ids.rowOf(id)));
    const found = new Map<string, ListedPerson>();
    for (const list of COMPANY_LISTS) {
      const members = this.#members[list];
      const places: number[] = [];
      members.rows.forEach((row, place) => {
        if (wanted.has(row)) places.push(place);
      });
      // A list costs when it is first put in order.
      if (places.length === 0) continue;
      for (const person of this.#listed(members, places)) found.set(person.talentId, person);
    }
    return talentIds.flatMap((id) => found.get(id) ?? []);
  }

  choices(list: CompanyList): CardChoices {
    const { facets } = this.#population;
    const homes = new Uint32Array(facets.site.size);
    const held = new Uint8Array(facets.skills.size);
    for (const named of this.#members[list].rows) {
      const [block, row] = [this.#blockOf(named), named % BLOCK_ROWS];
      const site = block.columns.site[row] as number;
      homes[site] = (homes[site] as number) + 1;
      for (const packed of block.skillsOf(row)) if (levelOf(packed) > 0) held[skillOf(packed)] = 1;
    }
    const prefectures = new Map<string, number>();
    facets.site.values.forEach(({ prefecture }, site) => {
      const people = homes[site] as number;
      if (prefecture === null || people === 0) return;
      prefectures.set(prefecture, (prefectures.get(prefecture) ?? 0) + people);
    });
    return { prefectures, skills: new Set(facets.skills.values.filter((_, i) => held[i] === 1)) };
  }

  /** In the order of the places. */
  #listed(members: Members, places: readonly number[]): ListedPerson[] {
    const ranks = this.#ranksOf(members, places);
    return places.map((place) => {
      const named = members.rows[place] as number;
      this.#scorer.readAny(this.#blockOf(named), named % BLOCK_ROWS);
      const { score, q, p } = this.#scorer;
      const missed = GATE_KEYS[(members.missed[place] as number) - 1] ?? null;
      const rank = ranks.get(place) as number;
      return { talentId: this.#population.ids.idOf(named), rank, score, q, p, missed };
    });
  }

  /** Of some places, by one look at everybody. */
  #ranksOf(members: Members, places: readonly number[]): ReadonlyMap<number, number> {
    const compare = this.#comparing(members, "score");
    const sorted = [...places].sort(compare);
    /** How many stand right before each: behind the one before it. */
    const before = new Uint32Array(sorted.length + 1);
    for (let place = 0; place < members.rows.length; place++) {
      const at = firstBehind(sorted, place, compare);
      before[at] = (before[at] as number) + 1;
    }
    let rank = 1;
    return new Map(
      sorted.map((place, i) => {
        rank += before[i] as number;
        return [place, rank];
      }),
    );
  }

  #scoresOf(members: Members): Float64Array {
    members.scores ??= Float64Array.from(members.rows, (named) => {
      this.#scorer.readAny(this.#blockOf(named), named % BLOCK_ROWS);
      return this.#scorer.score;
    });
    return members.scores;
  }

  #comparing(members: Members, order: CardOrder): (a: number, b: number) => number {
    const scores = this.#scoresOf(members);
    return (a, b) => {
      if (a === b) return 0;
      if (order === "confirmed") {
        const later = descending(this.#confirmed(members, a), this.#confirmed(members, b));
        if (later !== 0) return later;
      }
      const better = descending(scores[a] as number, scores[b] as number);
      return better || compareEqual(this.#equalOf(members, a), this.#equalOf(members, b));
    };
  }

  /** Below 0: stands before the start. */
  #stands(members: Members, place: number, start: Standing, order: CardOrder): number {
    const score = this.#scoresOf(members)[place] as number;
    if (order === "confirmed") {
      const later = descending(this.#confirmed(members, place), start.confirmed);
      if (later !== 0) return later;
    }
    return descending(score, start.score) || compareEqual(this.#equalOf(members, place), start);
  }

  /**
   * Behind somebody who is not in the list any more a page begins before all who are equal: whether
   * that person hides, has paused or is gone altogether makes no difference.
   */
  #startOf(members: Members, { score, confirmedOn, talentId }: CardPlace): Standing {
    const confirmed = confirmedOn === null ? null : dayNumber(confirmedOn);
    const isListed = this.#placeOf(members, talentId) >= 0;
    return {
      score,
      confirmed: confirmed ?? Number.NEGATIVE_INFINITY,
      tie: isListed ? tieOf(talentId, this.#openingId) : -1,
      talentId,
    };
  }

  #placeOf(members: Members, talentId: string): number {
    // Looked for also when nobody has that id: the time must not tell who is gone from who hides.
    return members.rows.indexOf(this.#population.ids.rowOf(talentId) >>> 0);
  }

  #confirmed({ rows }: Members, place: number): number {
    const named = rows[place] as number;
    const { facts } = this.#blockOf(named);
    const code = facts[(named % BLOCK_ROWS) * FACTS + CODE.confirmed] as number;
    return this.#population.facets.dayNumbers[code] as number;
  }

  /** Worked out when it is needed: few scores are equal. */
  #equalOf({ rows }: Members, place: number): Pick<Standing, "tie" | "talentId"> {
    const talentId = this.#population.ids.idOf(rows[place] as number);
    return { tie: tieOf(talentId, this.#openingId), talentId };
  }

  #blockOf(named: number): Block {
    return this.#population.blocks[Math.floor(named / BLOCK_ROWS)] as Block;
  }
}

/** Of the pair: a fixed order of ids would put the same people behind everywhere. */
function tieOf(talentId: string, openingId: string): number {
  return hash32(pairKey(talentId, openingId));
}

function compareEqual(
  a: Pick<Standing, "tie" | "talentId">,
  b: Pick<Standing, "tie" | "talentId">,
): number {
  return a.tie - b.tie || (a.talentId < b.talentId ? -1 : a.talentId > b.talentId ? 1 : 0);
}

function descending(a: number, b: number): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}
