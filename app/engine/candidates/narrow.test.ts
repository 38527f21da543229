import { describe, expect, it } from "vitest";
import type { TalentInput } from "~/matching";
import type { CandidateFilter } from "./filter";
import { cardFilter } from "./narrow";

/** What a filter may look at: it stands on the card. */
type CardFacts = Pick<
  TalentInput,
  "prefecture" | "skills" | "onsiteDaysMax" | "engagementTypes" | "confirmedOn"
>;

const FACTS: CardFacts = {
  prefecture: "15",
  skills: [
    { id: 1, level: 4, evidence: "course" },
    { id: 2, level: 2, evidence: "self" },
    { id: 9, level: 5, evidence: "endorsed" },
  ],
  onsiteDaysMax: 4,
  engagementTypes: ["side_job"],
  confirmedOn: "2026-10-28",
};
const TODAY = "2026-11-27";
const NOTHING: CandidateFilter = {
  prefecture: null,
  onsite: null,
  engagement: null,
  evidence: null,
  confirmed: null,
  score: null,
  skill: null,
  sort: "score",
};

function found(
  search: string,
  facts: Partial<CardFacts> = {},
  { score = 69.5, asked = [1, 2] }: { score?: number; asked?: number[] } = {},
): boolean {
  const given = Object.fromEntries(new URLSearchParams(search));
  const { score: least, skill } = given;
  const filter = {
    ...NOTHING,
    ...given,
    score: least === undefined ? null : Number(least),
    skill: skill === undefined ? null : Number(skill),
  } as CandidateFilter;
  const asks = cardFilter(filter, { today: TODAY, asked: new Set(asked) });
  const { skills, ...card } = { ...FACTS, ...facts };
  return (
    (asks.place?.(card) ?? true) &&
    (asks.engagementTypes?.(card.engagementTypes) ?? true) &&
    (asks.confirmedOn?.(card.confirmedOn) ?? true) &&
    (asks.score?.(score) ?? true) &&
    skills.some((held) => asks.skill?.(held) ?? true)
  );
}

describe("a filter", () => {
  it("of nothing finds everybody, also who has stated nothing", () => {
    const blank = { onsiteDaysMax: null, engagementTypes: [], confirmedOn: null };
    expect(found("", blank)).toBe(true);
  });

  it.each([
    ["prefecture=15", true],
    ["prefecture=16", false],
    ["engagement=side_job", true],
    ["engagement=contract", false],
    ["onsite=days1", true],
    ["onsite=days4", true],
    ["onsite=days8", false],
    ["onsite=remote", false],
    ["confirmed=30", true],
    ["score=70", true],
    ["score=71", false],
    ["skill=2", true],
    ["skill=3", false],
    ["evidence=course", true],
    ["evidence=certificate", false],
    ["skill=9&evidence=certificate", true],
    ["skill=2&evidence=course", false],
    ["prefecture=15&skill=3", false],
  ])("%s: %s", (search, expected) => expect(found(search)).toBe(expected));

  it("for remote finds those who come on no day", () => {
    expect(found("onsite=remote", { onsiteDaysMax: 0 })).toBe(true);
    expect(found("onsite=days1", { onsiteDaysMax: 0 })).toBe(false);
  });

  it.each([
    "onsite=remote",
    "onsite=days1",
    "confirmed=90",
    "engagement=side_job",
    "prefecture=15",
  ])("%s leaves out who has not stated it", (search) => {
    const blank = { onsiteDaysMax: null, confirmedOn: null, engagementTypes: [], prefecture: null };
    expect(found(search, blank)).toBe(false);
  });

  it("counts days back from today, the last one included", () => {
    expect(found("confirmed=30", { confirmedOn: "2026-10-27" })).toBe(false);
    expect(found("confirmed=90", { confirmedOn: "2026-08-29" })).toBe(true);
    expect(found("confirmed=90", { confirmedOn: "2026-08-28" })).toBe(false);
  });

  it("for proof looks at the skills asked for, at all where none is", () => {
    expect(found("evidence=certificate", {}, { asked: [] })).toBe(true);
  });
});
