import { formats } from "~/i18n/formats";
import type { Locale } from "~/i18n/locale";
import { translator } from "~/i18n/translator";
import type { TalentInput } from "~/matching";
import { NAMES, PRIVATE_TALENT, sample } from "../explanation/samples";
import type { Teller } from "../explanation/teller";
import type { Candidate } from "./types";

export function tellerIn(locale: Locale): Teller {
  const words: Teller["words"] = translator(locale);
  return { viewer: "company", words, format: formats(locale), names: NAMES };
}

/** A candidate whose card and reasons come from the same facts. */
export function candidateWith(rank: number, given: Partial<TalentInput> = {}): Candidate {
  const talent = { ...PRIVATE_TALENT, ...given };
  const { skills, industries, themes, engagementTypes, languages, roles } = talent;
  return {
    rank,
    missed: null,
    explanation: sample("company", given),
    card: {
      handle: `00000000-0000-4000-8000-00000000000${rank}`,
      code: `K7Q4${rank + 1}`,
      match: null,
      prefectureCode: talent.prefecture ?? "",
      roles: [...roles],
      skills: skills.map(({ id, ...held }) => ({ skillId: id, ...held })),
      industries: [...industries],
      themes: [...themes],
      engagementTypes: [...engagementTypes],
      onsiteDaysMax: talent.onsiteDaysMax,
      hoursMin: talent.hoursMin,
      hoursMax: talent.hoursMax,
      availableFrom: talent.availableFrom,
      languages: [...languages],
      confirmedOn: talent.confirmedOn,
      isDemo: false,
    },
  };
}
