import type { Calendar } from "./calendar";
import type { CLOSINGS } from "./data/closings";
import type { Random } from "./prng";
import type { TalentExtra, TalentRow } from "./types";

export type Way = keyof typeof CLOSINGS;

/** How somebody likes to work, which their conditions and their words share. */
export function wayOf(random: Random, extra: TalentExtra): Way {
  if (extra.onsite) return "onsite";
  return random.chance(0.38) ? "remote" : "hybrid";
}

const MODES: Readonly<Record<Way, readonly string[]>> = {
  remote: ["remote"],
  hybrid: ["remote", "hybrid"],
  onsite: ["hybrid", "onsite"],
};
const MOST_DAYS: Readonly<Record<Way, readonly number[]>> = {
  remote: [0, 1, 1, 2],
  hybrid: [1, 2, 2, 3, 4],
  onsite: [4, 6, 8],
};
/** Yen an hour by seniority. */
const RATES = [2500, 2500, 3000, 3600, 4800];

/** Step 4 of the form. Some people leave some of it blank. */
export function conditionsOf(
  row: TalentRow,
  way: Way,
  random: Random,
  calendar: Calendar,
): Record<string, unknown> {
  const { seniority, extra } = row;
  const blank = (share: number) => random.chance(share);
  const hoursMax = random.pick([6, 8, 10, 10, 12, 12, 15]);
  const relocation = random.next();
  return {
    engagementTypes: typesOf(random),
    wishedModes: blank(0.08) ? [] : MODES[way],
    onsiteDaysMax: blank(0.12) ? null : random.pick(MOST_DAYS[way]),
    relocation: relocation < 0.4 ? null : relocation > 0.85,
    ...(blank(0.08)
      ? { hoursMin: null, hoursMax: null }
      : { hoursMin: random.int(2, 5), hoursMax }),
    availableFrom: blank(0.1) ? null : calendar.day(extra.availableSoon ? -3 : random.int(-10, 45)),
    ...payOf(RATES[seniority] ?? 3000, hoursMax, random),
    languages: languagesOf(extra, random),
  };
}

function languagesOf({ langs }: TalentExtra, random: Random): string[] {
  if (langs) return ["ja", ...langs];
  const roll = random.next();
  return roll < 0.06 ? [] : roll < 0.8 ? ["ja"] : ["ja", "en"];
}

function typesOf(random: Random): string[] {
  const roll = random.next();
  const types = roll < 0.4 ? ["side_job"] : roll < 0.85 ? ["side_job", "contract"] : ["contract"];
  return random.chance(0.45) ? [...types, "pro_bono"] : types;
}

function payOf(rate: number, hours: number, random: Random): Record<string, unknown> {
  if (random.chance(0.12)) return { wishedPayAmount: null, wishedPayUnit: null };
  const hourly = rate + random.int(-3, 4) * 100;
  if (random.chance(0.65)) return { wishedPayAmount: hourly, wishedPayUnit: "hour" };
  const monthly = Math.round((hourly * hours * 3.6) / 10_000) * 10_000;
  return { wishedPayAmount: monthly, wishedPayUnit: "month" };
}
