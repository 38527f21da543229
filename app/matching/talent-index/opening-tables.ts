/** What an opening makes of each distinct value of each facet, worked out once for a search. */
import { hoursPart, startPart } from "../factors/availability";
import { costFactor } from "../factors/cost";
import { experienceFactor } from "../factors/experience";
import { hoursFactor } from "../factors/hours";
import { interestsFactor } from "../factors/interests";
import { payFactor } from "../factors/pay";
import { placeFactor } from "../factors/place";
import { engagementGate } from "../gates/engagement";
import { hoursGate } from "../gates/hours";
import { languageGate } from "../gates/language";
import { onsiteGate } from "../gates/onsite";
import { openGate } from "../gates/open";
import type { PreparedOpening } from "../pair";
import { ENGAGEMENT_TYPES, type TalentInput, WORK_MODES } from "../types";
import type { SetDictionary } from "./dictionary";
import type { Facets } from "./facets";
import { engagementOf, isActive, WAYS } from "./packing";
import type { Probe } from "./probe";

/** A code that the opening does not name: in no dictionary, whatever the opening says. */
const OTHER = "\u0000";

export type OpeningTables = ReturnType<typeof openingTables>;
export type GateTables = ReturnType<typeof gateTables>;

/** By code of the facet: 1 where it passes the gate, else 0. */
export function gateTables(probe: Probe, facets: Facets) {
  return {
    /** By ways; not open, or no engagement type in common. */
    open: flags(WAYS, (ways) => probe.passes(openGate, { active: isActive(ways) })),
    engagement: flags(WAYS, (ways) =>
      probe.passes(engagementGate, { engagementTypes: engagementOf(ways, ENGAGEMENT_TYPES) }),
    ),
    site: flagsOf(facets.site.values, (site) => probe.passes(onsiteGate, site)),
    hours: flagsOf(facets.hours.values, (range) => probe.passes(hoursGate, hoursOf(range))),
    languages: flagsOf(facets.languages.members, (languages) =>
      probe.passes(languageGate, { languages }),
    ),
  };
}

/** Contributions to a side by code, and what is needed to put one together from several codes. */
export function openingTables({ opening }: PreparedOpening, probe: Probe, facets: Facets) {
  const { theme, industry, roles, prefecture } = opening;
  const industries = industry === null ? [] : [industry];
  return {
    cost: numbersOf(facets.pay.values, (pay) => probe.ofPay(costFactor, pay)),
    pay: numbersOf(facets.pay.values, (pay) => probe.ofPay(payFactor, pay)),
    hours: numbersOf(facets.hours.values, (range) =>
      probe.contribution(hoursFactor, hoursOf(range)),
    ),
    /** Availability is the mean of these two, by its share. */
    hoursPart: numbersOf(facets.hours.values, (range) => probe.part(hoursPart, hoursOf(range))),
    startPart: numbersOf(facets.days.values, (availableFrom) =>
      probe.part(startPart, { availableFrom }),
    ),

    /** Experience: by 2 · (has the industry) + (has the theme). */
    industries: facets.industries.holding(industries),
    themes: facets.themes.holding([theme]),
    experience: numbers(4, (i) =>
      probe.contribution(experienceFactor, {
        industries: i & 2 ? industries : [],
        themes: i & 1 ? [theme] : [],
      }),
    ),

    /** Place: by 8 · (unknown, wished, tied, other) + the bits of the wished modes. */
    wished: facets.wished.holding([prefecture]),
    tied: facets.tied.holding([prefecture]),
    place: numbers(4 << WORK_MODES.length, (i) =>
      probe.contribution(placeFactor, {
        ...placeOf(i >>> WORK_MODES.length, prefecture),
        wishedModes: WORK_MODES.filter((_, mode) => (i & (1 << mode)) !== 0),
      }),
    ),

    /** Interests: by 9 · theme + 3 · industry + role, each unknown 0, shared 1, other 2. */
    themesOfInterest: answers(facets.themesOfInterest, [theme]),
    industriesOfInterest: answers(facets.industriesOfInterest, industries),
    roles: answers(facets.roles, roles),
    interests: numbers(27, (i) =>
      probe.contribution(interestsFactor, {
        themesOfInterest: answer(Math.floor(i / 9), theme),
        industriesOfInterest: answer(Math.floor(i / 3) % 3, industry),
        roles: answer(i % 3, roles[0] ?? null),
      }),
    ),
  };
}

function hoursOf({ min, max }: { min: number | null; max: number | null }): Partial<TalentInput> {
  return { hoursMin: min, hoursMax: max };
}

/** @param kind as `place` counts them. */
function placeOf(kind: number, prefecture: string): Partial<TalentInput> {
  return {
    wishedPrefectures: kind === 1 ? [prefecture] : kind === 3 ? [OTHER] : [],
    tiedPrefectures: kind === 2 ? [prefecture] : [],
  };
}

function answer(kind: number, offered: string | null): string[] {
  return kind === 0 ? [] : [kind === 1 ? (offered ?? OTHER) : OTHER];
}

/** For each set of codes: 0 where nothing is named, 1 where it shares one, else 2. */
function answers(dictionary: SetDictionary, offered: readonly string[]): Uint8Array {
  const table = dictionary.holding(offered).map((holds) => (holds ? 1 : 2));
  table[0] = 0;
  return table;
}

function flags(length: number, passes: (i: number) => boolean): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => Number(passes(i)));
}

function flagsOf<T>(values: readonly T[], passes: (value: T) => boolean): Uint8Array {
  return flags(values.length, (i) => passes(values[i] as T));
}

function numbers(length: number, value: (i: number) => number): Float64Array {
  return Float64Array.from({ length }, (_, i) => value(i));
}

function numbersOf<T>(values: readonly T[], value: (value: T) => number): Float64Array {
  return numbers(values.length, (i) => value(values[i] as T));
}
