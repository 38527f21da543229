import { candidate, ranked } from "./candidate";
import type { MatchContext } from "./context";
import { assertContext } from "./door/context";
import { MatchingInputError } from "./door/error";
import { LIMITS } from "./door/limits";
import { assertOpening } from "./door/opening";
import { integerBetween } from "./door/shape";
import { assertTalent } from "./door/talent";
import { GATES } from "./gates/all";
import { isNearbyOrRemote } from "./nearest/nearby";
import { afterStep, isOfWishedRole, mustWithinStep, type SkillStep } from "./nearest/opened-skills";
import { makePair, type PreparedOpening, prepareOpening } from "./pair";
import type { Ranked } from "./results";
import type { OpeningInput, SkillId, TalentInput } from "./types";
import { assertWeights, DEFAULT_WEIGHTS, type Weights } from "./weights";

interface Entry {
  readonly opening: OpeningInput;
  /** The opening without requirements: with it, all gates but the musts are asked at little cost. */
  readonly bare: PreparedOpening;
}

/**
 * Many openings that answer which fit a person best, exactly as `rankOpenings` does. There are a
 * thousand times fewer openings than people, so it is a scan; but only who passes the gates is scored.
 */
export class OpeningIndex {
  readonly #entries = new Map<string, Entry>();

  /**
   * @throws {MatchingInputError} naming the first bad field, e.g. `openings[7].prefecture`; an id
   *   that came before is `openings[7].id: duplicate`.
   */
  static build(openings: Iterable<OpeningInput>): OpeningIndex {
    const index = new OpeningIndex();
    let place = 0;
    for (const opening of openings) {
      const { id } = assertOpening(opening, `openings[${place}]`);
      if (index.#entries.has(id)) {
        throw new MatchingInputError(`openings[${place}].id`, "duplicate");
      }
      index.#put(opening);
      place += 1;
    }
    return index;
  }

  get size(): number {
    return this.#entries.size;
  }

  /**
   * Adds an opening, or puts it in the place of the one with its id.
   * @throws {MatchingInputError} naming the first bad field, e.g. `opening.prefecture`.
   */
  upsert(opening: OpeningInput): void {
    this.#put(assertOpening(opening));
  }

  /** @returns whether there was an opening of that id. */
  remove(id: string): boolean {
    return this.#entries.delete(id);
  }

  /**
   * The best openings for a person, best first: the same ones, with the same numbers, as
   * `rankOpenings(talent, all, context, { limit, weights })`.
   *
   * @param limit a whole number from 1.
   * @throws {MatchingInputError} naming the field, e.g. `talent.skills[0].level`.
   */
  openingsFor(
    talent: TalentInput,
    limit: number,
    context: MatchContext,
    weights: Weights = DEFAULT_WEIGHTS,
  ): Ranked[] {
    checkQuestion(talent, limit, context, weights);
    const levels = new Map(talent.skills.map(({ id, level }) => [id, level]));
    const eligible = [...this.#entries.values()].filter(
      ({ opening, bare }) => meetsMusts(levels, opening) && passes(talent, bare, context, weights),
    );
    const candidates = eligible.map(({ opening }) =>
      candidate(talent, prepareOpening(opening, weights), context, weights),
    );
    return ranked(candidates, limit, ({ openingId }) => openingId);
  }

  /**
   * The skills that one step more of would open the most openings to a person, best first: openings
   * nearby or remote of which this one must is all that is missing. Openings of the roles that the
   * person wants count first, the others where those are equal. One step is one level more, or a
   * new skill at the level asked for, at most what a course brings.
   *
   * @param limit a whole number from 1.
   * @throws {MatchingInputError} naming the field, e.g. `talent.skills[0].level`.
   */
  openingSkills(
    talent: TalentInput,
    limit: number,
    context: MatchContext,
    weights: Weights = DEFAULT_WEIGHTS,
  ): SkillStep[] {
    checkQuestion(talent, limit, context, weights);
    return this.#openedBySkill(talent, context, weights)
      .sort(
        (a, b) =>
          b.wished - a.wished ||
          b.openings.length - a.openings.length ||
          a.to - b.to ||
          a.skillId - b.skillId,
      )
      .slice(0, limit)
      .map(({ skillId, to, openings, wished }) => {
        const learned = afterStep(talent, skillId, to);
        const scored = openings.map((opening) =>
          candidate(learned, prepareOpening(opening, weights), context, weights),
        );
        return {
          skillId,
          from: talent.skills.find(({ id }) => id === skillId)?.level ?? 0,
          to,
          openingIds: ranked(scored, undefined, ({ openingId }) => openingId).map(({ id }) => id),
          wished,
        };
      });
  }

  #openedBySkill(talent: TalentInput, context: MatchContext, weights: Weights): Opened[] {
    const held = new Map(talent.skills.map((skill) => [skill.id, skill]));
    const isFull = talent.skills.length >= LIMITS.skills;
    const opened = new Map<SkillId, Opened>();
    for (const { opening, bare } of this.#entries.values()) {
      const must = mustWithinStep(held, opening);
      if (must === null || (isFull && !held.has(must.skillId))) continue;
      if (!isNearbyOrRemote(talent, opening, context)) continue;
      if (!passes(talent, bare, context, weights)) continue;
      const { skillId, level } = must;
      const known = opened.get(skillId) ?? { skillId, to: level, openings: [], wished: 0 };
      known.openings.push(opening);
      if (isOfWishedRole(talent, opening)) known.wished += 1;
      // No more than one of them asks for; all are within the step.
      known.to = Math.max(known.to, level);
      opened.set(skillId, known);
    }
    return [...opened.values()];
  }

  #put(opening: OpeningInput): void {
    const bare = prepareOpening({ ...opening, requirements: [] }, DEFAULT_WEIGHTS);
    this.#entries.set(opening.id, { opening, bare });
  }
}

interface Opened {
  readonly skillId: SkillId;
  to: number;
  readonly openings: OpeningInput[];
  wished: number;
}

function checkQuestion(
  talent: TalentInput,
  limit: number,
  context: MatchContext,
  weights: Weights,
): void {
  assertTalent(talent);
  assertContext(context);
  assertWeights(weights);
  const failure = integerBetween(1, Number.MAX_SAFE_INTEGER)(limit);
  if (failure) throw new MatchingInputError("limit", failure.problem);
}

function meetsMusts(levels: ReadonlyMap<number, number>, { requirements }: OpeningInput): boolean {
  return requirements.every(
    ({ must, skillId, level }) => !must || (levels.get(skillId) ?? 0) >= level,
  );
}

function passes(
  talent: TalentInput,
  bare: PreparedOpening,
  context: MatchContext,
  weights: Weights,
): boolean {
  const pair = makePair(talent, bare, context, weights);
  return GATES.every((gate) => gate.check(pair).outcome !== "fail");
}
