import type { CompanySummary, MatchSummary } from "./types";

/** What the list of next steps needs to know of an opening. */
export interface OpeningState {
  id: string;
  title: string | null;
  status: string;
  open: { state: string; submittedAt: string | null } | null;
  /** Whether it asks to be confirmed as of today, before its end or lately after it. */
  renewal: "soon" | "lately" | null;
}

/** Steps that the firm takes, most urgent first; then those it only waits for. */
const ACTS = [
  "mendCompany",
  "answerMatches",
  "mendOpening",
  "meetPartners",
  "firstOpening",
  "confirmOpening",
  "renewOpening",
  "submitChange",
  "finishDraft",
  "seeCandidates",
  "seeAllCandidates",
] as const;
const WAITS = ["companyInReview", "openingInReview"] as const;
const ORDER = [...ACTS, ...WAITS];

interface Details {
  title: string | null;
  count: number;
  since: string | null;
  message: string | null;
}
/** An act has an address where it is done. */
export type NextStep = Details &
  ({ kind: (typeof ACTS)[number]; to: string } | { kind: (typeof WAITS)[number]; to: null });

type Situation = {
  company: CompanySummary;
  openings: readonly OpeningState[];
  matches: readonly MatchSummary[];
};

/** What waits for the firm, in the order of `ORDER`. */
export function nextSteps({ company, openings, matches }: Situation): NextStep[] {
  const steps = [
    ...companySteps(company),
    ...matchSteps(matches),
    ...(openings.length === 0 ? [act("firstOpening", "/company/openings/new")] : []),
    ...openings.flatMap(openingSteps),
    ...candidateSteps(openings.filter(({ status }) => status === "published")),
  ];
  return steps.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

function companySteps({ status, statusChangedAt, returnMessage }: CompanySummary): NextStep[] {
  if (status === "returned") {
    return [act("mendCompany", "/company/profile", { message: returnMessage })];
  }
  return status === "submitted" ? [wait("companyInReview", { since: statusChangedAt })] : [];
}

function matchSteps(matches: readonly MatchSummary[]): NextStep[] {
  const asked = matches.filter(({ state, consented }) => state === "introduced" && !consented);
  const agreed = matches.filter(({ state }) => state === "connected");
  const to = "/company/matches";
  return [
    ...(asked.length > 0 ? [act("answerMatches", to, { count: asked.length })] : []),
    ...(agreed.length > 0 ? [act("meetPartners", to, { count: agreed.length })] : []),
  ];
}

function openingSteps({ id, title, status, open, renewal }: OpeningState): NextStep[] {
  const to = `/company/openings/${id}`;
  const steps: NextStep[] = [];
  if (status === "closed" || status === "filled") return steps;
  if (open?.state === "returned") steps.push(act("mendOpening", to, { title }));
  if (open?.state === "submitted") {
    steps.push(wait("openingInReview", { title, since: open.submittedAt }));
  }
  if (open?.state === "draft") {
    steps.push(act(status === "draft" ? "finishDraft" : "submitChange", to, { title }));
  }
  if (renewal === "soon") steps.push(act("confirmOpening", to, { title }));
  if (status === "expired" && !open) {
    steps.push(act("renewOpening", renewal === "lately" ? to : `${to}/edit`, { title }));
  }
  return steps;
}

/** Several published openings share one step: their list leads on to each one's candidates. */
function candidateSteps(published: readonly OpeningState[]): NextStep[] {
  const [first, ...others] = published;
  if (!first) return [];
  if (others.length > 0) {
    return [act("seeAllCandidates", "/company/openings", { count: published.length })];
  }
  const { id, title } = first;
  return [act("seeCandidates", `/company/openings/${id}/candidates`, { title })];
}

const NO_DETAILS: Details = { title: null, count: 0, since: null, message: null };

function act(kind: (typeof ACTS)[number], to: string, details: Partial<Details> = {}): NextStep {
  return { ...NO_DETAILS, ...details, kind, to };
}

function wait(kind: (typeof WAITS)[number], details: Partial<Details>): NextStep {
  return { ...NO_DETAILS, ...details, kind, to: null };
}
