import type { OpeningInput } from "~/matching";
import type { Moment } from "../data/moment";
import { NotThere } from "./not-there";

/** A revision of an opening that takes people. */
export interface OpenOpening {
  readonly id: string;
  readonly revision: number;
}

/** @throws {NotThere} if it is not published in that revision. */
export function publishedInput({ data }: Moment, { id, revision }: OpenOpening): OpeningInput {
  const opening = data.published.get(id);
  if (opening?.revision !== revision) throw new NotThere();
  return opening.input;
}
