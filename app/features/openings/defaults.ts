import type { OpeningContent } from "./types";

/** A row of the list of skills before anything is chosen. */
export const BLANK_REQUIREMENT = { skillId: "", level: "3", weight: "2", need: "want" };

/** What the form of a new opening shows at first: where the firm is, and the usual answers. */
export function newDefaults(
  place: { prefectureCode: string; municipalityCode: string },
  draftKey: string,
) {
  return {
    requirements: [BLANK_REQUIREMENT],
    ...place,
    payUnit: "month",
    languages: ["ja"],
    seats: 1,
    draftKey,
  };
}

/** What the form shows of a stored revision. */
export function storedDefaults(content: OpeningContent) {
  const { theme, prefecture, municipality, requirements, payUnit } = content;
  return {
    themeCode: theme?.code,
    title: content.title,
    problem: content.problem,
    outcome: content.outcome,
    requirements:
      requirements.length === 0
        ? [BLANK_REQUIREMENT]
        : requirements.map(({ skillId, level, weight, must }) => ({
            skillId,
            level,
            weight,
            need: must ? "must" : "want",
          })),
    workMode: content.workMode,
    prefectureCode: prefecture?.code,
    municipalityCode: municipality?.code,
    onsiteDays: content.onsiteDays,
    engagementTypes: content.engagementTypes,
    hoursMin: content.hoursMin,
    hoursMax: content.hoursMax,
    startOn: content.startOn,
    lengthMonths: content.lengthMonths,
    payUnit: payUnit ?? "month",
    payMin: content.payMin,
    payMax: content.payMax,
    paymentDays: content.paymentDays,
    terminationTerms: content.terminationTerms,
    workContent: content.workContent,
    inspectionDays: content.inspectionDays,
    rights: content.rights,
    expenses: content.expenses,
    nonCashPayment: content.nonCashPayment,
    undecided: content.undecided,
    languages: content.languages,
    roles: content.roles,
    seats: content.seats,
    // An approved revision never changes: the form makes a new draft out of it.
    version: content.state === "approved" ? null : content.version,
  };
}
