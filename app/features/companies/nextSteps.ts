import type { CompanySummary, MatchSummary } from "./types";

/** What the list of next steps needs to know of an opening. */
export interface OpeningState {
  id: string;
  title: string | null;
  status: string;
  open: { state: string; submittedAt: string | null } | null;
}

export const STEP_KINDS = [
  "mendCompany",
  "answerMatches",
  "mendOpening",
  "firstOpening",
  "finishDraft",
  "submitChange",
  "renewOpening",
  "meetPartners",
  "seeCandidates",
  "companyInReview",
  "openingInReview",
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export interface NextStep {
  kind: StepKind;
  /** Where it is done; none where one only waits. */
  to: string | null;
  title: string | null;
  count: number;
  since: string | null;
  message: string | null;
}

type Situation = {
  company: CompanySummary;
  openings: readonly OpeningState[];
  matches: readonly MatchSummary[];
};

/**
 * What waits for the firm, most urgent first: people who wait for an answer and what was sent back,
 * then what the firm has begun, last what it only has to wait for.
 */
export function nextSteps({ company, openings, matches }: Situation): NextStep[] {
  const steps = [
    ...companySteps(company),
    ...matchSteps(matches),
    ...(openings.length === 0 ? [step("firstOpening", { to: "/company/openings/new" })] : []),
    ...openings.flatMap(openingSteps),
  ];
  return steps.sort((a, b) => STEP_KINDS.indexOf(a.kind) - STEP_KINDS.indexOf(b.kind));
}

function companySteps({ status, statusChangedAt, returnMessage }: CompanySummary): NextStep[] {
  if (status === "returned") {
    return [step("mendCompany", { to: "/company/profile", message: returnMessage })];
  }
  return status === "submitted" ? [step("companyInReview", { since: statusChangedAt })] : [];
}

function matchSteps(matches: readonly MatchSummary[]): NextStep[] {
  const asked = matches.filter(({ state, consented }) => state === "introduced" && !consented);
  const agreed = matches.filter(({ state }) => state === "connected");
  const to = "/company/matches";
  return [
    ...(asked.length > 0 ? [step("answerMatches", { to, count: asked.length })] : []),
    ...(agreed.length > 0 ? [step("meetPartners", { to, count: agreed.length })] : []),
  ];
}

function openingSteps({ id, title, status, open }: OpeningState): NextStep[] {
  const to = `/company/openings/${id}`;
  const steps: NextStep[] = [];
  if (status === "closed" || status === "filled") return steps;
  if (open?.state === "returned") steps.push(step("mendOpening", { to, title }));
  if (open?.state === "submitted") {
    steps.push(step("openingInReview", { title, since: open.submittedAt }));
  }
  if (open?.state === "draft") {
    steps.push(step(status === "draft" ? "finishDraft" : "submitChange", { to, title }));
  }
  if (status === "published") steps.push(step("seeCandidates", { to: `${to}/candidates`, title }));
  if (status === "expired" && !open) steps.push(step("renewOpening", { to: `${to}/edit`, title }));
  return steps;
}

function step(kind: StepKind, more: Partial<Omit<NextStep, "kind">>): NextStep {
  return { kind, to: null, title: null, count: 0, since: null, message: null, ...more };
}
