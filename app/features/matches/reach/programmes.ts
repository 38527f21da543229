import type { TrainingProgramme } from "~/features/reference/types";
import type { Locale } from "~/i18n/locale";

/** A public programme that teaches a skill. */
export interface Programme {
  code: string;
  name: string;
  ministry: string;
  /** Null: no page of it was verified. */
  url: string | null;
}

const SHOWN = 3;

/** The programmes for everybody that teach a skill; those that are about little else come first. */
export function programmesFor(
  skillId: number,
  programmes: readonly TrainingProgramme[],
  locale: Locale,
): Programme[] {
  return programmes
    .filter(({ audience, skillIds }) => audience === "public" && skillIds.includes(skillId))
    .toSorted((a, b) => a.skillIds.length - b.skillIds.length)
    .slice(0, SHOWN)
    .map((programme) => ({
      code: programme.code,
      name: locale === "ja" ? programme.nameJa : programme.nameEn,
      ministry: programme.ministry[locale],
      url: programme.officialUrl,
    }));
}
