import { dayNumber } from "../day";
import type { CodeKind, TalentColumns } from "../talent-index/columns";
import { EVIDENCE_KINDS, type HeldSkill, PAY_UNITS, type TalentInput } from "../types";

/** Profiles as a database gives them: each list in the order of its codes. */
export function toColumns(talents: readonly TalentInput[]): TalentColumns {
  const column = <T>(value: (talent: TalentInput) => T) => talents.map(value);
  const numbers = (list: (talent: TalentInput) => readonly number[]) =>
    talents.map((talent) => orNull([...list(talent)].sort((a, b) => a - b)));
  const prefectures = (list: (talent: TalentInput) => readonly string[]) =>
    numbers((talent) => list(talent).map(Number));
  const codes: Partial<Record<CodeKind, string[]>> = {};
  const places = (kind: CodeKind, list: (talent: TalentInput) => readonly string[]) => {
    codes[kind] ??= [];
    const known = codes[kind];
    return numbers((talent) =>
      list(talent).map((code) => {
        const place = known.indexOf(code);
        return place < 0 ? known.push(code) - 1 : place;
      }),
    );
  };
  return {
    codes,
    id: column(({ id }) => id),
    active: column(({ active }) => active),
    skills: numbers(({ skills }) => skills.map(packSkill)),
    learning: numbers(({ learning }) => learning),
    prefecture: column(({ prefecture }) => (prefecture === null ? null : Number(prefecture))),
    onsiteDaysMax: column(({ onsiteDaysMax }) => onsiteDaysMax),
    relocation: column(({ relocation }) => relocation),
    hoursMin: column(({ hoursMin }) => hoursMin),
    hoursMax: column(({ hoursMax }) => hoursMax),
    availableFrom: column(({ availableFrom }) => numberOf(availableFrom)),
    wishedPayAmount: column(({ wishedPay }) => wishedPay?.amount ?? null),
    wishedPayUnit: column(({ wishedPay }) => wishedPay && PAY_UNITS.indexOf(wishedPay.unit)),
    confirmedOn: column(({ confirmedOn }) => numberOf(confirmedOn)),
    wishedPrefectures: prefectures(({ wishedPrefectures }) => wishedPrefectures),
    tiedPrefectures: prefectures(({ tiedPrefectures }) => tiedPrefectures),
    roles: places("roles", ({ roles }) => roles),
    engagementTypes: places("engagementTypes", ({ engagementTypes }) => engagementTypes),
    wishedModes: places("modes", ({ wishedModes }) => wishedModes),
    industries: places("industries", ({ industries }) => industries),
    themes: places("themes", ({ themes }) => themes),
    industriesOfInterest: places("industries", ({ industriesOfInterest }) => industriesOfInterest),
    themesOfInterest: places("themes", ({ themesOfInterest }) => themesOfInterest),
    languages: places("languages", ({ languages }) => languages),
  };
}

function numberOf(day: string | null): number | null {
  return day === null ? null : dayNumber(day);
}

function orNull(list: number[]): number[] | null {
  return list.length === 0 ? null : list;
}

function packSkill({ id, level, evidence }: HeldSkill): number {
  return id * 100 + level * 10 + EVIDENCE_KINDS.indexOf(evidence) + 1;
}
