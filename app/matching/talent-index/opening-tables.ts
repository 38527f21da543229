/** What an opening makes of each distinct value of each facet, worked out once for a search. */
import type { MatchContext } from "../context";
import { hoursPart, startDue, startInTime } from "../factors/availability";
import { costFactor } from "../factors/cost";
import { experienceFactor } from "../factors/experience";
import { hoursFactor } from "../factors/hours";
import { interestsFactor } from "../factors/interests";
import { payFactor } from "../factors/pay";
import { placeFactor } from "../factors/place";
import type { HoursRange } from "../facts";
import { engagementGate } from "../gates/engagement";
import { hoursGate } from "../gates/hours";
import { languageGate } from "../gates/language";
import { onsiteGate } from "../gates/onsite";
import { openGate } from "../gates/open";
import { yenPerHour } from "../money";
import type { PreparedOpening } from "../pair";
import { ENGAGEMENT_TYPES, type Pay, WORK_MODES } from "../types";
import type { Weights } from "../weights";
import type { SetDictionary } from "./dictionary";
import type { Facets, Site } from "./facets";
import { engagementOf, isActive, WAYS } from "./packing";
import type { Asked, Probe } from "./probe";

/** A code that the opening does not name: in no dictionary, whatever the opening says. */
const OTHER = "\u0000";

export type OpeningTables = ReturnType<typeof openingTables>;
export type GateTables = ReturnType<typeof gateTables>;

/** By code of the facet: 1 where it passes the gate, else 0. */
export function gateTables(probe: Probe, facets: Facets) {
  return {
    /** By ways; not open, or no engagement type in common. */
    open: probe.passes(openGate, upTo(WAYS), ({ talent }, ways) => {
      talent.active = isActive(ways);
    }),
    engagement: probe.passes(engagementGate, upTo(WAYS), ({ talent }, ways) => {
      talent.engagementTypes = engagementOf(ways, ENGAGEMENT_TYPES);
    }),
    site: probe.passes(onsiteGate, facets.site.values, saySite),
    hours: probe.passes(hoursGate, facets.hours.values, sayHours),
    languages: probe.passes(languageGate, facets.languages.members, ({ talent }, languages) => {
      talent.languages = languages;
    }),
  };
}

/** The same as its firm sees it: a wish above the budget counts as if none were known. */
export function companyTables(...args: Parameters<typeof openingTables>): OpeningTables {
  const [, probe, facets] = args;
  return {
    ...openingTables(...args),
    cost: probe.contributions(costFactor, facets.pay.values, sayPayToCompany),
    pay: probe.contributions(payFactor, facets.pay.values, sayPayToCompany),
  };
}

/** Contributions to a side by code, and what is needed to put one together from several codes. */
export function openingTables(
  { opening }: PreparedOpening,
  probe: Probe,
  facets: Facets,
  context: MatchContext,
  weights: Weights,
) {
  const { theme, industry, roles, prefecture } = opening;
  const industries = industry === null ? [] : [industry];
  return {
    cost: probe.contributions(costFactor, facets.pay.values, sayPay),
    pay: probe.contributions(payFactor, facets.pay.values, sayPay),
    hours: probe.contributions(hoursFactor, facets.hours.values, sayHours),
    /** Availability is the mean of these two, by its share. */
    hoursPart: probe.parts(hoursPart, facets.hours.values, sayHours),
    startPart: startParts(startDue(opening, context), facets, weights),

    /** Experience: by 2 · (has the industry) + (has the theme). */
    industries: facets.industries.holding(industries),
    themes: facets.themes.holding([theme]),
    experience: probe.contributions(experienceFactor, upTo(4), ({ talent }, i) => {
      talent.industries = i & 2 ? industries : [];
      talent.themes = i & 1 ? [theme] : [];
    }),

    /** Place: by 8 · (unknown, wished, tied, other) + the bits of the wished modes. */
    wished: facets.wished.holding([prefecture]),
    tied: facets.tied.holding([prefecture]),
    place: probe.contributions(placeFactor, upTo(4 << WORK_MODES.length), ({ talent }, i) => {
      const kind = i >>> WORK_MODES.length;
      talent.wishedPrefectures = kind === 1 ? [prefecture] : kind === 3 ? [OTHER] : [];
      talent.tiedPrefectures = kind === 2 ? [prefecture] : [];
      talent.wishedModes = WORK_MODES.filter((_, mode) => (i & (1 << mode)) !== 0);
    }),

    /** Interests: by 9 · theme + 3 · industry + role, each unknown 0, shared 1, other 2. */
    themesOfInterest: answers(facets.themesOfInterest, [theme]),
    industriesOfInterest: answers(facets.industriesOfInterest, industries),
    roles: answers(facets.roles, roles),
    interests: probe.contributions(interestsFactor, upTo(27), ({ talent }, i) => {
      talent.themesOfInterest = answer(Math.floor(i / 9), theme);
      talent.industriesOfInterest = answer(Math.floor(i / 3) % 3, industry);
      talent.roles = answer(i % 3, roles[0] ?? null);
    }),
  };
}

/** By code of the day; days are numbers already. */
function startParts(due: number | null, { dayNumbers }: Facets, weights: Weights): Float64Array {
  const parts = new Float64Array(dayNumbers.length);
  for (let code = 0; code < parts.length; code++) {
    const from = dayNumbers[code] as number;
    parts[code] =
      due === null || from === Number.NEGATIVE_INFINITY
        ? weights.neutral
        : startInTime(from - due, weights.lateStartDays);
  }
  return parts;
}

function saySite({ talent }: Asked, { prefecture, onsiteDaysMax, relocation }: Site): void {
  talent.prefecture = prefecture;
  talent.onsiteDaysMax = onsiteDaysMax;
  talent.relocation = relocation;
}

function sayHours({ talent }: Asked, { min, max }: HoursRange): void {
  talent.hoursMin = min;
  talent.hoursMax = max;
}

/** Only the wish in yen an hour is read of it. */
function sayPay(asked: Asked, pay: Pay | null): void {
  const { hoursPerWeek, opening } = asked.prepared;
  asked.wish = yenPerHour(pay, hoursPerWeek, opening.lengthMonths);
}

function sayPayToCompany(asked: Asked, pay: Pay | null): void {
  sayPay(asked, pay);
  const { budget } = asked.prepared;
  if (asked.wish !== null && budget !== null && asked.wish > budget) asked.wish = null;
}

function answer(kind: number, offered: string | null): string[] {
  return kind === 0 ? [] : [kind === 1 ? (offered ?? OTHER) : OTHER];
}

/** For each set of codes: 0 where nothing is named, 1 where it shares one, else 2. */
function answers(dictionary: SetDictionary, offered: readonly string[]): Uint8Array {
  const table = dictionary.holding(offered);
  for (let code = 1; code < table.length; code++) table[code] = table[code] === 1 ? 1 : 2;
  table[0] = 0;
  return table;
}

function upTo(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
