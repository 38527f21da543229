import { describe, expect, it } from "vitest";
import { nextSteps, type OpeningState } from "./nextSteps";
import type { CompanySummary, MatchSummary } from "./types";

const company: CompanySummary = {
  name: "株式会社結び製作所",
  status: "approved",
  statusChangedAt: "2026-11-20T00:00:00Z",
  returnMessage: null,
  approvalMessage: null,
};
const opening = (changes: Partial<OpeningState>): OpeningState => ({
  id: "o1",
  title: "紙の在庫表をやめたい",
  status: "draft",
  open: { state: "draft", submittedAt: null },
  renewal: null,
  ...changes,
});
const match = (state: string, consented = false): MatchSummary => ({ state, consented });
const kinds = (changes: Partial<Parameters<typeof nextSteps>[0]>) =>
  nextSteps({ company, openings: [], matches: [], ...changes }).map(({ kind }) => kind);

describe("nextSteps", () => {
  it("begins with the first opening", () => {
    expect(kinds({})).toEqual(["firstOpening"]);
  });

  it("asks to confirm what will end soon, and what ended lately where one press is enough", () => {
    const live = { status: "published", open: null } as const;
    expect(kinds({ openings: [opening({ ...live, renewal: "soon" })] })).toEqual([
      "confirmOpening",
      "seeCandidates",
    ]);
    const expired = (renewal: "lately" | null) =>
      nextSteps({
        company,
        openings: [opening({ status: "expired", open: null, renewal })],
        matches: [],
      });
    expect(expired("lately")).toMatchObject([{ to: "/company/openings/o1" }]);
    expect(expired(null)).toMatchObject([{ to: "/company/openings/o1/edit" }]);
  });

  it("leads a draft back to its page", () => {
    expect(nextSteps({ company, openings: [opening({})], matches: [] })).toMatchObject([
      { kind: "finishDraft", to: "/company/openings/o1", title: "紙の在庫表をやめたい" },
    ]);
  });

  it("says since when the review takes", () => {
    const submitted = opening({
      status: "submitted",
      open: { state: "submitted", submittedAt: "2026-11-22T00:00:00Z" },
    });
    const steps = nextSteps({
      company: { ...company, status: "submitted" },
      openings: [submitted],
      matches: [],
    });
    expect(steps).toMatchObject([
      { kind: "companyInReview", since: "2026-11-20T00:00:00Z", to: null },
      { kind: "openingInReview", since: "2026-11-22T00:00:00Z", to: null },
    ]);
  });

  it("puts what was sent back and who waits for an answer first", () => {
    const openings = [
      opening({ id: "o1", status: "published", open: null }),
      opening({ id: "o2", status: "returned", open: { state: "returned", submittedAt: null } }),
    ];
    const matches = [match("introduced"), match("introduced", true), match("connected")];
    const returned = {
      ...company,
      status: "returned",
      returnMessage: "住所を直してください",
    } as const;
    const steps = nextSteps({ company: returned, openings, matches });
    expect(steps.map(({ kind }) => kind)).toEqual([
      "mendCompany",
      "answerMatches",
      "mendOpening",
      "meetPartners",
      "seeCandidates",
    ]);
    expect(steps[0]?.message).toBe("住所を直してください");
    expect(steps[1]?.count).toBe(1);
  });

  it("tells a change of a published opening from a first draft", () => {
    expect(kinds({ openings: [opening({ status: "published" })] })).toEqual([
      "submitChange",
      "seeCandidates",
    ]);
  });

  it("offers to renew what has expired, and nothing for what has ended", () => {
    const openings = ["expired", "closed", "filled"].map((status) =>
      opening({ status, open: null }),
    );
    expect(kinds({ openings })).toEqual(["renewOpening"]);
    expect(kinds({ openings: [opening({ status: "closed" })] })).toEqual([]);
  });

  it("puts the candidates of several openings into one step", () => {
    const openings = ["o1", "o2"].map((id) => opening({ id, status: "published", open: null }));
    expect(nextSteps({ company, openings, matches: [] })).toMatchObject([
      { kind: "seeAllCandidates", to: "/company/openings", count: 2 },
    ]);
  });

  it("is silent about matches that others have to answer", () => {
    const openings = [opening({ status: "closed", open: null })];
    expect(kinds({ openings, matches: [match("proposed"), match("closed")] })).toEqual([]);
  });
});
