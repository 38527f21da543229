import { LIMITS } from "../door/limits";
import type { Pair } from "../pair";
import type { Evidence, SkillId } from "../types";
import type { Change } from "./change";
import { evidenceAfterStep, levelAfterStep } from "./skill-step";

/** The highest level that a certificate proves, by skill; a skill that is missing has none. */
export type Certificates = ReadonlyMap<SkillId, number>;

/**
 * Every small change that could matter to this opening, whether or not it does. Lower pay and unpaid
 * work are not among them, nor is what nobody can change at will, as where they worked before.
 */
export function candidateChanges(pair: Pair, certificates?: Certificates): Change[] {
  return [
    ...start(pair),
    ...hours(pair),
    ...onsiteDays(pair),
    ...languages(pair),
    ...engagementTypes(pair),
    ...wishedPlace(pair),
    ...evidence(pair, certificates),
    ...skills(pair),
    ...relocation(pair),
  ];
}

function start({ talent, opening, context }: Pair): Change[] {
  if (opening.startOn === null) return [];
  // Nobody can begin in the past; days written YYYY-MM-DD sort as text.
  const to = opening.startOn < context.asOf ? context.asOf : opening.startOn;
  const from = talent.availableFrom;
  return from !== null && from <= to ? [] : [{ kind: "available_from", from, to }];
}

/** To the fewest hours that pass; who passes already, to all that are wanted. */
function hours({ talent, opening }: Pair): Change[] {
  const { hoursMin: least, hoursMax: from } = talent;
  const { hoursMin, hoursMax } = opening;
  const fails = from !== null && hoursMin !== null && from < hoursMin;
  const to = fails ? hoursMin : (hoursMax ?? hoursMin);
  if (to === null || (from !== null && from >= to)) return [];
  return least !== null && least > to ? [] : [{ kind: "hours", from, to }];
}

function onsiteDays({ talent, opening }: Pair): Change[] {
  const { onsiteDaysMax: from } = talent;
  const { mode, onsiteDays: to } = opening;
  if (mode === "remote" || to === null) return [];
  return from !== null && from >= to ? [] : [{ kind: "onsite_days", from, to }];
}

function languages({ talent, opening }: Pair): Change[] {
  if (talent.languages.length >= LIMITS.codes) return [];
  return opening.languages
    .filter((language) => !talent.languages.includes(language))
    .map((to) => ({ kind: "language", to }));
}

function engagementTypes({ talent, opening }: Pair): Change[] {
  return opening.engagementTypes
    .filter((type) => type !== "pro_bono" && !talent.engagementTypes.includes(type))
    .map((to) => ({ kind: "engagement", to }));
}

function wishedPlace({ talent, opening }: Pair): Change[] {
  const to = opening.prefecture;
  return talent.wishedPrefectures.includes(to) ? [] : [{ kind: "wished_place", to }];
}

/** Endorsements come from work done: nobody can go and get one. */
const STRONGER: Readonly<Partial<Record<Evidence, Evidence>>> = {
  self: "course",
  course: "certificate",
};

function evidence({ coverage }: Pair, certificates?: Certificates): Change[] {
  return coverage.flatMap(({ held }): Change[] => {
    const to = held && STRONGER[held.evidence];
    if (!held || !to) return [];
    const { id: skillId, level, evidence: from } = held;
    const proven = certificates ? (certificates.get(skillId) ?? 0) : LIMITS.level.max;
    if (to === "certificate" && proven < level) return [];
    return [{ kind: "evidence", skillId, level, from, to }];
  });
}

function skills({ talent, coverage }: Pair): Change[] {
  return coverage.flatMap(({ requirement, held, met }): Change[] => {
    if (met || (held === null && talent.skills.length >= LIMITS.skills)) return [];
    const before = held ?? undefined;
    return [
      {
        kind: "skill",
        skillId: requirement.skillId,
        from: before?.level ?? 0,
        to: levelAfterStep(before, requirement.level),
        evidence: evidenceAfterStep(before),
      },
    ];
  });
}

function relocation({ talent }: Pair): Change[] {
  const from = talent.relocation;
  return from === true ? [] : [{ kind: "relocation", from, to: true }];
}
