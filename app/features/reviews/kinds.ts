export const QUEUE_KINDS = ["company", "opening", "match", "qualification"] as const;
export type QueueKind = (typeof QUEUE_KINDS)[number];

/** Where each kind is reviewed. */
const FOLDERS = {
  company: "companies",
  opening: "openings",
  match: "matches",
  qualification: "qualifications",
} as const;

export function reviewPath(kind: QueueKind, id: string): string {
  return `/admin/${FOLDERS[kind]}/${id}`;
}
