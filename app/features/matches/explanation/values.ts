import type vocabulary from "~/i18n/ja/vocabulary";
import type { HoursRange, Pay, WorkMode } from "~/matching";
import type { Names, Teller } from "./teller";

// Single values in words. Null: nothing was stated; who did not state it decides how that reads.

export function list(items: readonly string[], { words }: Teller): string | null {
  return items.length === 0 ? null : items.join(words("explanation.compare.separator"));
}

/** Names of codes. One that the reference data does not know is left out rather than shown raw. */
export function named(
  codes: readonly (string | number | null)[],
  kind: Exclude<keyof Names, "today">,
  teller: Teller,
): string | null {
  const names: Readonly<Record<string, string>> = teller.names[kind];
  const known = codes.flatMap((code) => names[code ?? ""] ?? []);
  return kind === "industries" ? industryList(known, teller) : list(known, teller);
}

/** Their names hold the separator of other lists. */
function industryList(names: readonly string[], { words }: Teller): string | null {
  if (names.length === 0) return null;
  const told = names.map((name) => words("explanation.compare.industry", { name }));
  return told.join(words("explanation.compare.industrySeparator"));
}

/** The same for the fixed vocabularies, whose words the dictionaries have. */
export function codeNames(
  kind: "engagementTypes" | "languages" | "roles" | "workModes",
  codes: readonly string[],
  teller: Teller,
): string | null {
  // Codes come out of stored JSON: the type promises a word, `has` makes sure of it.
  const known = codes
    .map((code) => `vocabulary.${kind}.${code}` as `vocabulary.roles.${Role}`)
    .filter((key) => teller.words.has(key));
  return list(
    known.map((key) => teller.words(key)),
    teller,
  );
}

type Role = keyof typeof vocabulary.roles;

export function hoursText({ min, max }: HoursRange, { words }: Teller): string | null {
  if (min !== null && max !== null) {
    if (min === max) return words("explanation.values.hoursExactly", { hours: min });
    return words("explanation.values.hoursRange", { min, max });
  }
  if (min !== null) return words("explanation.values.hoursFrom", { min });
  return max === null ? null : words("explanation.values.hoursTo", { max });
}

export function payText(pay: Pay | null, { words, format }: Teller): string | null {
  if (pay === null) return null;
  return words("explanation.values.payPer", {
    amount: format.manYen(pay.amount),
    unit: words(`vocabulary.payUnits.${pay.unit}`),
  });
}

export function perHourText(yen: number, { words, format }: Teller): string {
  return words("explanation.values.perHour", { amount: format.yen(Math.round(yen)) });
}

export function onsiteText(mode: WorkMode, days: number | null, { words }: Teller): string {
  const name = words(`vocabulary.workModes.${mode}`);
  if (mode === "remote" || days === null) return name;
  const text = words("explanation.values.daysMonth", { days });
  return words("explanation.values.modeAndDays", { mode: name, days: text });
}

export function daysAtMostText(days: number | null, { words }: Teller): string | null {
  return days === null ? null : words("explanation.values.daysMonthMost", { days });
}

export function relocationText(can: boolean | null, { words }: Teller): string | null {
  if (can === null) return null;
  return words(can ? "explanation.values.relocatable" : "explanation.values.notRelocatable");
}

export function fromText(day: string | null, { words, format, names }: Teller): string | null {
  if (day !== null && day <= names.today) return words("explanation.values.now");
  return day && words("explanation.values.from", { date: format.date(day) });
}

export function untilText(day: string | null, { words, format }: Teller): string | null {
  return day && words("explanation.values.until", { date: format.date(day) });
}
