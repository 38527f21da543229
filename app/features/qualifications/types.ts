export const STATES = ["declared", "submitted", "confirmed", "returned"] as const;
/** `lapsed`: confirmed, but its last day has passed. */
export type QualificationState = (typeof STATES)[number] | "lapsed";

/** A qualification of the person that is signed in. */
export interface OwnQualification {
  id: string;
  code: string;
  acquiredOn: string;
  expiresOn: string | null;
  number: string | null;
  state: QualificationState;
  /** What the administrator asks to be mended. */
  message: string | null;
  version: number;
}

/** May its day and number be changed? */
export function isOpen({ state }: Pick<OwnQualification, "state">): boolean {
  return state !== "submitted" && state !== "confirmed";
}
