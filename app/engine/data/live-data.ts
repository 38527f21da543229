import { log } from "~/lib/log.server";
import {
  assertWeights,
  createAdjacency,
  createRelations,
  DEFAULT_WEIGHTS,
  MatchingInputError,
  OpeningIndex,
  type PrefectureAdjacency,
  type SkillRelations,
  TalentIndex,
  type Weights,
} from "~/matching";
import type { Changes, PublishedOpening, Reference } from "./changes";
import { type TalentColumns, talentsIn } from "./columns";
import { Memo } from "./memo";

interface Tables {
  readonly relations: SkillRelations;
  readonly adjacency: PrefectureAdjacency;
}

/** All active people and all published openings, as they were at one moment. */
export class LiveData {
  readonly people = new TalentIndex();
  readonly published = new Map<string, PublishedOpening>();
  /** The same openings, ready to be ranked. */
  readonly openings = new OpeningIndex();
  weights: Weights = DEFAULT_WEIGHTS;
  /** 0: the defaults. */
  weightsVersion = 0;
  asOf = "";
  /** Forgotten with every change of what is held. */
  readonly memo = new Memo();
  #tables: Tables | null = null;
  /** People and openings with an input that the engine refuses. */
  readonly #leftOut = new Set<string>();

  get tables(): Tables {
    if (!this.#tables) throw new Error("No skill relations are in force: apply seed.sql");
    return this.#tables;
  }

  get leftOut(): number {
    return this.#leftOut.size;
  }

  addTalents(page: TalentColumns): void {
    for (const talent of talentsIn(page)) {
      this.#put(talent.id, () => this.people.upsert(talent));
    }
  }

  addOpenings(page: readonly PublishedOpening[]): void {
    for (const opening of page) {
      const { id } = opening.input;
      this.#put(id, () => {
        this.openings.upsert(opening.input);
        this.published.set(id, opening);
      });
    }
  }

  /** Brings it all to the moment of the changes. If this throws, it is of no moment any more. */
  apply(changes: Changes): void {
    const { talents, goneTalents, changedOpenings, openings, reference, weights } = changes;
    // A draft that is being written changes nothing that is held.
    const isHeld = changedOpenings.some((id) => this.published.has(id)) || openings.length > 0;
    const isChanged = isHeld || (talents.id?.length ?? 0) + goneTalents.length > 0;
    for (const id of goneTalents) this.#drop(id);
    for (const id of changedOpenings) this.#drop(id);
    this.addTalents(talents);
    this.addOpenings(openings);
    if (reference) this.#tables = tablesOf(reference);
    const newWeights = (weights?.version ?? 0) !== this.weightsVersion;
    if (newWeights) {
      this.weights = weights ? assertWeights(weights.values) : DEFAULT_WEIGHTS;
      this.weightsVersion = weights?.version ?? 0;
    }
    if (isChanged || reference || newWeights || this.asOf !== changes.asOf) this.memo.clear();
    this.asOf = changes.asOf;
  }

  /** A row that the engine refuses must not stop everybody: it is left out, and said in the log. */
  #put(id: string, put: () => void): void {
    try {
      put();
      this.#leftOut.delete(id);
    } catch (error) {
      if (!(error instanceof MatchingInputError)) throw error;
      this.#drop(id);
      this.#leftOut.add(id);
      const { field, problem } = error;
      log("error", "engine_input_left_out", { id, field, problem });
    }
  }

  #drop(id: string): void {
    this.people.remove(id);
    this.openings.remove(id);
    this.published.delete(id);
    this.#leftOut.delete(id);
  }
}

function tablesOf({ version, pairs, neighbours }: Reference): Tables {
  return {
    relations: createRelations(
      version,
      (pairs ?? []).map(([a, b, similarity]) => ({ a, b, similarity })),
    ),
    adjacency: createAdjacency(neighbours ?? {}),
  };
}
