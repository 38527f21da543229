import type { TalentColumns } from "../talent-index/columns";
import { EVIDENCE_KINDS, type HeldSkill, type TalentInput } from "../types";

/** Profiles as a database gives them: each list in the order of its codes. */
export function toColumns(talents: readonly TalentInput[]): TalentColumns {
  const column = <T>(value: (talent: TalentInput) => T) => talents.map(value);
  const codes = (list: (talent: TalentInput) => readonly string[]) =>
    talents.map((talent) => [...list(talent)].sort().join(" "));
  return {
    id: column(({ id }) => id),
    active: column(({ active }) => active),
    skills: column(({ skills }) => skills.map(packSkill).sort((a, b) => a - b)),
    learning: column(({ learning }) => [...learning].sort((a, b) => a - b)),
    prefecture: column(({ prefecture }) => prefecture),
    onsiteDaysMax: column(({ onsiteDaysMax }) => onsiteDaysMax),
    relocation: column(({ relocation }) => relocation),
    hoursMin: column(({ hoursMin }) => hoursMin),
    hoursMax: column(({ hoursMax }) => hoursMax),
    availableFrom: column(({ availableFrom }) => availableFrom),
    wishedPayAmount: column(({ wishedPay }) => wishedPay?.amount ?? null),
    wishedPayUnit: column(({ wishedPay }) => wishedPay?.unit ?? null),
    confirmedOn: column(({ confirmedOn }) => confirmedOn),
    roles: codes(({ roles }) => roles),
    wishedPrefectures: codes(({ wishedPrefectures }) => wishedPrefectures),
    tiedPrefectures: codes(({ tiedPrefectures }) => tiedPrefectures),
    engagementTypes: codes(({ engagementTypes }) => engagementTypes),
    wishedModes: codes(({ wishedModes }) => wishedModes),
    industries: codes(({ industries }) => industries),
    themes: codes(({ themes }) => themes),
    industriesOfInterest: codes(({ industriesOfInterest }) => industriesOfInterest),
    themesOfInterest: codes(({ themesOfInterest }) => themesOfInterest),
    languages: codes(({ languages }) => languages),
  };
}

function packSkill({ id, level, evidence }: HeldSkill): number {
  return id * 100 + level * 10 + EVIDENCE_KINDS.indexOf(evidence) + 1;
}
