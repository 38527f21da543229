import type { Teller } from "./explanation/teller";
import { codeNames, daysAtMostText, fromText, hoursText, named } from "./explanation/values";
import type { TalentCard } from "./types";

type Tell = (card: TalentCard, teller: Teller) => string | null | undefined;

const TELL = {
  prefecture: ({ prefectureCode }, { names }) => names.prefectures[prefectureCode],
  roles: ({ roles }, teller) => codeNames("roles", roles, teller),
  hours: ({ hoursMin, hoursMax }, teller) => hoursText({ min: hoursMin, max: hoursMax }, teller),
  onsite: ({ onsiteDaysMax }, teller) => daysAtMostText(onsiteDaysMax, teller),
  availableFrom: ({ availableFrom }, teller) => fromText(availableFrom, teller),
  engagementTypes: ({ engagementTypes }, teller) =>
    codeNames("engagementTypes", engagementTypes, teller),
  industries: ({ industries }, teller) => named(industries, "industries", teller),
  themes: ({ themes }, teller) => named(themes, "themes", teller),
  languages: ({ languages }, teller) => codeNames("languages", languages, teller),
  confirmedOn: ({ confirmedOn }, { format }) => confirmedOn && format.date(confirmedOn),
} satisfies Record<string, Tell>;

export type CardLine = keyof typeof TELL;
/** What a card holds besides the skills, in the order in which it is read. */
export const CARD_LINES = Object.keys(TELL) as CardLine[];

/** One line of a card in words; null where nothing was stated. */
export function cardLine(line: CardLine, card: TalentCard, teller: Teller): string | null {
  return TELL[line](card, teller) || null;
}
