import {
  companyScores,
  type GateKey,
  type MatchContext,
  type NearPerson,
  type OpeningInput,
  TalentIndex,
  type TalentInput,
  type Weights,
} from "~/matching";
import type { Exclusions } from "../tables";
import type { CandidateTab } from "./filter";
import { type CardFacts, cardFacts } from "./narrow";
import { ORDERS, tieOf } from "./order";

/** Somebody who fits or nearly does, as the firm may see it; the id stays on the server. */
export interface RankedPerson {
  talentId: string;
  /** Tells equal scores apart. */
  tie: number;
  /** From 1, in its list. */
  rank: number;
  /** 0–100, and the sides 0–1, as the firm sees them. */
  score: number;
  q: number;
  p: number;
  confirmedOn: string | null;
  facts: CardFacts;
  /** The one condition that is not met; null: fits. */
  missed: GateKey | null;
}

interface Conditions {
  readonly context: MatchContext;
  /** Who is kept apart from the opening, as the context has it. */
  readonly excluded: Exclusions;
  readonly weights: Weights;
}

/**
 * The two lists of an opening for its firm. What costs is to score everybody, so a list is put in order
 * when it is first asked for, and people who change meanwhile are scored alone.
 *
 * The order is that of the scores which the firm sees. The engine's own order knows by how much a
 * wish for pay exceeds the budget, and a list in that order beside those scores would tell. So would
 * the order among equal scores, were it the engine's.
 */
export class FirmLists {
  readonly #everybody: TalentIndex;
  readonly #opening: OpeningInput;
  #context: MatchContext;
  #excluded: Exclusions;
  readonly #weights: Weights;
  readonly #members: Record<CandidateTab, NearPerson[]>;
  readonly #ranked = new Map<CandidateTab, RankedPerson[]>();

  constructor(
    everybody: TalentIndex,
    opening: OpeningInput,
    { context, excluded, weights }: Conditions,
  ) {
    this.#everybody = everybody;
    this.#opening = opening;
    this.#context = context;
    this.#excluded = excluded;
    this.#weights = weights;
    this.#members = this.#membersAmong(everybody);
  }

  get counts(): Record<CandidateTab, number> {
    return { fit: this.#members.fit.length, near: this.#members.near.length };
  }

  /** Best first. */
  ranked(tab: CandidateTab): readonly RankedPerson[] {
    const known = this.#ranked.get(tab);
    if (known) return known;
    const ranked = inOrder(this.#scored(this.#members[tab]));
    this.#ranked.set(tab, ranked);
    return ranked;
  }

  /**
   * Who is kept apart from now on. Whoever hides is followed like whoever pauses: were the lists made anew,
   * the time that it takes would tell a firm which of the two it was.
   */
  keepApart(excluded: Exclusions, context: MatchContext): void {
    const before = this.#excluded;
    const ids = new Set([...Object.keys(before), ...Object.keys(excluded)]);
    for (const id of ids) if (before[id] === excluded[id]) ids.delete(id);
    this.#excluded = excluded;
    this.#context = context;
    if (ids.size > 0) this.follow(ids);
  }

  follow(changedIds: ReadonlySet<string>): void {
    const changed = TalentIndex.build(
      [...changedIds].flatMap((id) => this.#everybody.get(id) ?? []),
    );
    const now = this.#membersAmong(changed);
    for (const tab of ["fit", "near"] as const) {
      const others = this.#members[tab].filter(({ id }) => !changedIds.has(id));
      this.#members[tab] = others.concat(now[tab]);
      const ranked = this.#ranked.get(tab);
      if (!ranked) continue;
      const left = ranked.filter(({ talentId }) => !changedIds.has(talentId));
      this.#ranked.set(tab, inOrder(left.concat(this.#scored(now[tab]))));
    }
  }

  #membersAmong(people: TalentIndex): Record<CandidateTab, NearPerson[]> {
    const all = people.near(this.#opening, this.#context, this.#weights);
    return {
      fit: all.filter(({ missed }) => missed === null),
      near: all.filter((person) => this.#isNearMiss(person)),
    };
  }

  /**
   * What a firm finds among near misses stands on the card, as what it finds by a filter does. Who is
   * kept apart, or too far away without having said how often it comes, misses by what does not.
   */
  #isNearMiss({ id, missed }: NearPerson): boolean {
    if (missed === null || missed === "open" || missed === "exclusion") return false;
    return missed !== "onsite" || this.#everybody.get(id)?.onsiteDaysMax !== null;
  }

  #scored(members: readonly NearPerson[]): RankedPerson[] {
    const talents = members.map(({ id }) => this.#everybody.get(id) as TalentInput);
    const scores = companyScores(talents, this.#opening, this.#context, this.#weights);
    return scores.map(({ talentId, score, q, p }, i) => {
      const facts = cardFacts(talents[i] as TalentInput);
      const { confirmedOn } = facts;
      const tie = tieOf(talentId, this.#opening.id);
      const missed = members[i]?.missed ?? null;
      return { talentId, tie, rank: 0, score, q, p, confirmedOn, facts, missed };
    });
  }
}

function inOrder(people: RankedPerson[]): RankedPerson[] {
  people.sort(ORDERS.score);
  for (const [i, person] of people.entries()) person.rank = i + 1;
  return people;
}
