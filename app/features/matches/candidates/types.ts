import type { GateKey, ViewerExplanation } from "~/matching";
import type { CandidateCard } from "../types";

/** A candidate as it goes into a page. */
export interface Candidate {
  rank: number;
  card: CandidateCard;
  /** The one condition that is not met; null: fits. */
  missed: GateKey | null;
  explanation: ViewerExplanation;
}

export type MemberRole = "owner" | "editor";

/** The shape of `private.notes_on`. */
export interface CandidateNote {
  id: string;
  body: string;
  /** Null for somebody who has left the firm. */
  role: MemberRole | null;
  own: boolean;
  createdAt: string;
  updatedAt: string;
}

/** The shape of `shortlist`. Without a card: not available, whyever. */
export interface StoredEntry {
  handle: string;
  code: string;
  addedAt: string;
  addedBy: MemberRole | null;
  card: CandidateCard | null;
  notes: CandidateNote[];
}

export interface ShortlistEntry extends StoredEntry {
  /** Where the person stands among the candidates; null while it is not one of them. */
  place: Pick<Candidate, "rank" | "missed" | "explanation"> | null;
  /** For the note that may be written next. */
  newNoteId: string;
}
