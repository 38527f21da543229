import type { EngagementType, Evidence } from "~/matching";

/** A talent as firms see it before both sides agreed. The shape of `private.card`. */
export interface TalentCard {
  prefectureCode: string;
  roles: string[];
  skills: { skillId: number; level: number; evidence: Evidence }[];
  industries: string[];
  themes: string[];
  engagementTypes: EngagementType[];
  onsiteDaysMax: number | null;
  hoursMin: number | null;
  hoursMax: number | null;
  availableFrom: string | null;
  languages: string[];
  confirmedOn: string | null;
  isDemo: boolean;
}

export const MATCH_STATES = [
  "proposed",
  "introduced",
  "connected",
  "negotiating",
  "agreed",
  "active",
  "completed",
  "closed",
] as const;
export type MatchState = (typeof MATCH_STATES)[number];

export const MATCH_ORIGINS = ["engine", "application", "invitation", "coordinator"] as const;
export type MatchOrigin = (typeof MATCH_ORIGINS)[number];

export const CLOSING_SIDES = ["company", "talent", "admin", "system"] as const;
export type ClosingSide = (typeof CLOSING_SIDES)[number];

/** A card in the list of candidates, under the handle that stands for the person in this opening. */
export interface CandidateCard extends TalentCard {
  handle: string;
  /** What people say for the handle; its match has the same. */
  code: string;
  /** The firm's match with that person, when there is one that it may see. */
  match: { id: string; state: MatchState } | null;
}

/** A card in the lists of coordinators. */
export interface CoordinatorCard extends TalentCard {
  /** Under which the opening's firm sees the person, or will. */
  code: string;
}

/** Contact details of the other side; administrators get both. */
export interface MatchContacts {
  company: { companyName: string; personName: string; email: string; phone: string } | null;
  talent: { personName: string; personKana: string; email: string; phone: string | null } | null;
}

/** When each side agreed; null while it has not. */
export interface ConsentState {
  company: string | null;
  talent: string | null;
}

/** What every act answers: the match it led to. */
export interface MatchResult {
  matchId: string;
  openingId: string;
  state: MatchState;
}

/** What both sides know of a match, whoever looks. */
interface MatchFacts {
  id: string;
  /** What people say for the pair, the same on all sides. */
  code: string;
  openingId: string;
  revision: number;
  openingTitle: string;
  state: MatchState;
  origin: MatchOrigin;
  consents: ConsentState;
  closedBy: ClosingSide | null;
  closedReason: string | null;
  closedMessage: string | null;
  createdAt: string;
  stateChangedAt: string;
}

/** In a list; the score is missing until the engine has explained the match. */
export interface CompanyMatchRow extends MatchFacts {
  /** Null once the person has deleted the account. */
  prefectureCode: string | null;
  score: number | null;
}

/** The shape of `company_match`. `open`: the revision is still the published one. */
export interface CompanyMatch extends MatchFacts {
  companyId: string;
  /** Null once the person has deleted the account. */
  card: TalentCard | null;
  open: boolean;
}

/** The shape of `my_matches`. */
export interface TalentMatch extends MatchFacts {
  companyName: string;
  prefectureCode: string;
  score: number | null;
  open: boolean;
}
