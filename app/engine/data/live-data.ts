import { log } from "~/lib/log.server";
import {
  type CompanyLists,
  MatchingInputError,
  OpeningIndex,
  type TalentColumns,
  TalentIndex,
  type Weights,
} from "~/matching";
import { type EngineTables, tablesOf } from "../tables";
import { readWeights, type WeightsInForce } from "../weights";
import type { Changes, PublishedOpening, Reference } from "./changes";
import { Memo } from "./memo";

/** Distinct values beyond those of a load, and twice them, at which another load is the better way. */
const SPARE_VALUES = 20_000;

/** All active people and all published openings, as they were at one moment. */
export class LiveData {
  readonly people = new TalentIndex();
  readonly published = new Map<string, PublishedOpening>();
  /** The same openings, ready to be ranked. */
  readonly openings = new OpeningIndex();
  #inForce: WeightsInForce = readWeights(null);
  asOf = "";
  /** Any change of what is held forgets them. */
  readonly companyLists = new Memo<CompanyLists>();
  #tables: EngineTables | null = null;
  /** People and openings with an input that the engine refuses. */
  readonly #leftOut = new Set<string>();

  /** Distinct values of the people when they were loaded. */
  #loadedValues: number | null = null;

  /** Somebody has saved so many different profiles that each question pays for those long gone. */
  get isWorn(): boolean {
    if (this.#loadedValues === null) return false;
    return this.people.distinctValues > 2 * this.#loadedValues + SPARE_VALUES;
  }

  get tables(): EngineTables {
    if (!this.#tables) throw new Error("No skill relations are in force: apply seed.sql");
    return this.#tables;
  }

  get weights(): Weights {
    return this.#inForce.values;
  }

  /** 0: the defaults. */
  get weightsVersion(): number {
    return this.#inForce.version;
  }

  get leftOut(): number {
    return this.#leftOut.size;
  }

  addTalents(page: TalentColumns): void {
    for (const id of page.id ?? []) this.#leftOut.delete(id);
    this.people.upsertColumns(page, (id, error) => this.#leaveOut(id, error));
  }

  addOpenings(page: readonly PublishedOpening[]): void {
    for (const opening of page) {
      const { id } = opening.input;
      try {
        this.openings.upsert(opening.input);
        this.published.set(id, opening);
        this.#leftOut.delete(id);
      } catch (error) {
        if (!(error instanceof MatchingInputError)) throw error;
        this.#leaveOut(id, error);
      }
    }
  }

  /** Brings it all to the moment of the changes. If this throws, it is of no moment any more. */
  apply(changes: Changes): void {
    const { talents, goneTalents, changedOpenings, openings, reference, weights } = changes;
    // A draft that is being written changes nothing that is held.
    const isHeld = changedOpenings.some((id) => this.published.has(id)) || openings.length > 0;
    for (const id of goneTalents) this.#drop(id);
    for (const id of changedOpenings) this.#drop(id);
    this.addTalents(talents);
    this.addOpenings(openings);
    if (reference) this.#tables = tablesIn(reference);
    const newWeights = (weights?.version ?? 0) !== this.weightsVersion;
    if (newWeights) this.#inForce = readWeights(weights);
    const hasNewPeople = goneTalents.length > 0 || (talents.id ?? []).length > 0;
    const isNewDay = this.asOf !== changes.asOf;
    if (hasNewPeople || isHeld || reference || newWeights || isNewDay) this.companyLists.clear();
    this.asOf = changes.asOf;
    // A load begins with the changes of nobody.
    if (this.people.size > 0) this.#loadedValues ??= this.people.distinctValues;
  }

  /** A row that the engine refuses must not stop everybody: it is left out, and said in the log. */
  #leaveOut(id: string, { field, problem }: MatchingInputError): void {
    this.#drop(id);
    this.#leftOut.add(id);
    log("error", "engine_input_left_out", { id, field, problem });
  }

  #drop(id: string): void {
    this.people.remove(id);
    this.openings.remove(id);
    this.published.delete(id);
    this.#leftOut.delete(id);
  }
}

function tablesIn({ version, pairs, neighbours }: Reference): EngineTables {
  const related = (pairs ?? []).map(([a, b, similarity]) => ({ a, b, similarity }));
  return tablesOf(version, related, neighbours ?? {});
}
