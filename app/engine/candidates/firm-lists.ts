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
  readonly #context: MatchContext;
  readonly #weights: Weights;
  readonly #members: Record<CandidateTab, NearPerson[]>;
  readonly #ranked = new Map<CandidateTab, RankedPerson[]>();

  constructor(
    everybody: TalentIndex,
    opening: OpeningInput,
    context: MatchContext,
    weights: Weights,
  ) {
    this.#everybody = everybody;
    this.#opening = opening;
    this.#context = context;
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
