import type { OpeningInput, TalentColumns } from "~/matching";
import type { Exclusions } from "../tables";

export interface PublishedOpening {
  readonly revision: number;
  readonly input: OpeningInput;
}

/** Related skills and neighbouring prefectures, as `private.engine_reference` gives them. */
export interface Reference {
  readonly version: string;
  readonly pairs: readonly (readonly [a: number, b: number, similarity: number])[] | null;
  readonly neighbours: Readonly<Record<string, readonly string[]>> | null;
}

/** What the function `engine_changes` answers: all of it of one moment. */
export interface Changes {
  readonly snapshot: string;
  readonly asOf: string;
  readonly reload: boolean;
  /** As `private.engine_columns` gives them. */
  readonly talents: TalentColumns;
  readonly goneTalents: readonly string[];
  readonly changedOpenings: readonly string[];
  readonly openings: readonly PublishedOpening[];
  /** Null: as before. */
  readonly reference: Reference | null;
  /** Null: the defaults. */
  readonly weights: { readonly version: number; readonly values: unknown } | null;
  /** By opening asked for, if there is one of that id. */
  readonly exclusions: Readonly<Record<string, Exclusions>> | null;
  /** The people asked for, in whatever state they are. */
  readonly asked: TalentColumns;
  readonly talentExclusions: Readonly<Record<string, Exclusions>> | null;
}

/** The database sends JSON within a JSON text, so that nobody between it and here parses it. */
export function parsed<T>(bytes: ArrayBuffer): T {
  return JSON.parse(JSON.parse(new TextDecoder().decode(bytes)));
}
