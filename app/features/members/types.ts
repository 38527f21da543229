import type { Role } from "./schema";

export type Member = {
  accountId: string;
  /** Null where an account has gone that was a member a moment ago. */
  email: string | null;
  role: Role;
  since: string;
  me: boolean;
};

export type Invitation = {
  id: string;
  email: string;
  role: Role;
  askedAt: string;
  expiresAt: string;
  expired: boolean;
};

export type MemberEvent = {
  id: number;
  action:
    | "invited"
    | "mailed_again"
    | "revoked"
    | "joined"
    | "role_changed"
    | "removed"
    | "left"
    | "closed";
  role: Role | null;
  at: string;
  /** Null once the account, or an invitation that nobody accepted, is forgotten. */
  who: string | null;
  by: string | null;
};

export type People = { members: Member[]; invitations: Invitation[]; events: MemberEvent[] };

/** What the link of an invitation shows to whoever holds it. */
export type InvitationLink = {
  companyName: string;
  role: Role;
  expiresAt: string;
  emailHint: string;
  accepted: boolean;
  mine: boolean;
  endsMatches: boolean;
};
