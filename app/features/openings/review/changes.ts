import type { OpeningContent } from "../types";

/** What a reader compares, by the names of `opening.review.fields`. */
export type FieldName = keyof Told;
export interface Told {
  title: string;
  theme: string;
  problem: string;
  outcome: string;
  workContent: string;
  engagementTypes: string;
  place: string;
  hours: string;
  start: string;
  length: string;
  pay: string;
  payment: string;
  nonCash: string;
  expenses: string;
  inspection: string;
  rights: string;
  termination: string;
  undecided: string;
  languages: string;
  roles: string;
  seats: string;
  requirements: string;
}

export interface FieldChange {
  field: FieldName;
  before: string;
  after: string;
}

/** The fields in which two revisions differ, as `tell` puts them into words. */
export function changesBetween(
  before: OpeningContent,
  after: OpeningContent,
  tell: (content: OpeningContent) => Told,
): FieldChange[] {
  const [old, fresh] = [tell(before), tell(after)];
  return (Object.keys(fresh) as FieldName[]).flatMap((field) =>
    old[field] === fresh[field] ? [] : [{ field, before: old[field], after: fresh[field] }],
  );
}
