import type ja from "~/i18n/ja/shell";

/** What the header knows of the person; see the root loader. */
export type ActorSummary = {
  email: string;
  isAdmin: boolean;
  hasTalentProfile: boolean;
  companies: { id: string; name: string }[];
};

export type NavigationItem = { to: string; label: keyof typeof ja.nav; end?: boolean };

const visitor: NavigationItem[] = [
  { to: "/openings", label: "openings" },
  { to: "/how-it-ranks", label: "ranking" },
];

/** Signed in, and nothing yet: also the way back from the form that sign-up led to. */
const newcomer: NavigationItem[] = [{ to: "/welcome", label: "welcome" }, ...visitor];

const company: NavigationItem[] = [
  { to: "/company", label: "company", end: true },
  { to: "/company/openings", label: "companyOpenings" },
  { to: "/company/matches", label: "companyMatches" },
  { to: "/company/profile", label: "companyProfile" },
  { to: "/company/members", label: "companyMembers" },
];

const talent: NavigationItem[] = [
  { to: "/talent", label: "talent", end: true },
  { to: "/talent/openings", label: "talentOpenings" },
  { to: "/talent/saved", label: "talentSaved" },
  { to: "/talent/matches", label: "talentMatches" },
  { to: "/talent/profile", label: "talentProfile" },
];

const admin: NavigationItem[] = [
  { to: "/admin", label: "admin", end: true },
  { to: "/admin/companies", label: "adminCompanies" },
  { to: "/admin/openings", label: "adminOpenings" },
  { to: "/admin/talents", label: "adminTalents" },
  { to: "/admin/matches", label: "adminMatches" },
  { to: "/admin/reference", label: "adminReference" },
  { to: "/admin/engine", label: "adminEngine" },
  { to: "/admin/log", label: "adminLog" },
];

/** One account may be several kinds of person at once; each brings its own part of the menu. */
export function navigationFor(actor: ActorSummary | null): NavigationItem[] {
  if (!actor) return visitor;
  const items = [
    ...(actor.isAdmin ? admin : []),
    ...(actor.companies.length > 0 ? company : []),
    ...(actor.hasTalentProfile ? talent : []),
  ];
  return items.length > 0 ? items : newcomer;
}
