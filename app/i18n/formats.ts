import { useLocale } from "use-intl";
import { fiscalYearOf, toInstant } from "./instant";
import { type Locale, timeZone } from "./locale";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MAN = 10_000;

type Unit = "minute" | "hour" | "day";

type Formats = ReturnType<typeof createFormats>;

/** Made once for each language: every row of a table asks for them, and making one takes long. */
const made: Partial<Record<Locale, Formats>> = {};

/** Dates, money and the like as people in Japan write them. Always Japan's time, wherever one sits. */
export function formats(locale: Locale): Formats {
  made[locale] ??= createFormats(locale);
  return made[locale];
}

function createFormats(locale: Locale) {
  const dates = (options: Intl.DateTimeFormatOptions) =>
    onFirstUse(() => new Intl.DateTimeFormat(locale, { timeZone, ...options }));
  const numbers = (options: Intl.NumberFormatOptions) =>
    onFirstUse(() => new Intl.NumberFormat(locale, options));
  const long = (unit: Unit) => numbers({ style: "unit", unit, unitDisplay: "long" });
  const date = dates({ year: "numeric", month: "long", day: "numeric" });
  const dateTime = dates({
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
  });
  const time = dates({ hour: "numeric", minute: "2-digit" });
  const month = dates({ year: "numeric", month: "long" });
  const era = dates({ calendar: "japanese", era: "long", year: "numeric" });
  const number = numbers({ maximumFractionDigits: 1 });
  const percent = numbers({ style: "percent" });
  const currency = numbers({ style: "currency", currency: "JPY" });
  const lengths = { minute: long("minute"), hour: long("hour"), day: long("day") };
  const relative = onFirstUse(() => new Intl.RelativeTimeFormat(locale, { numeric: "always" }));

  const yen = (amount: number) =>
    locale === "ja" ? `${number().format(amount)}円` : currency().format(amount);

  return {
    date: (value: Date | string) => date().format(toInstant(value)),
    dateTime: (value: Date | string) => dateTime().format(toInstant(value)),
    time: (value: Date | string) => time().format(toInstant(value)),
    month: (value: Date | string) => month().format(toInstant(value)),
    number: (value: number) => number().format(value),
    /** 0.42 → 42% */
    percent: (share: number) => percent().format(share),
    yen,
    /** In units of ten thousand in Japanese (`120万円`), in full in English; small sums in full in both. */
    manYen: (amount: number) =>
      locale === "ja" && Math.abs(amount) >= MAN
        ? `${number().format(amount / MAN)}万円`
        : yen(amount),
    /** Large counts: `33万` in Japanese, in full in English. */
    man: (value: number) =>
      locale === "ja" && value >= MAN
        ? `${number().format(value / MAN)}万`
        : number().format(value),
    postalCode: (digits: string) => digits.replace(/^(\d{3})(\d{4})$/, "$1-$2"),
    /** How long something has waited: 25分, 3時間, 12日. `now` comes from the loader, so that both renders agree. */
    waiting: (since: Date | string, now: Date | string) => {
      const [count, unit] = largestUnit(toInstant(now).getTime() - toInstant(since).getTime());
      const text = lengths[unit]().format(count);
      return locale === "ja" ? text.replace(" ", "") : text;
    },
    /** The same as a point in the past: 3日前. */
    ago: (at: Date | string, now: Date | string) => {
      const [count, unit] = largestUnit(toInstant(now).getTime() - toInstant(at).getTime());
      return relative().format(-count, unit);
    },
    /** Japan's year from April to March: 2026年度（令和8年度）, FY2026. */
    fiscalYear: (value: Date | string) => {
      const year = fiscalYearOf(value);
      if (locale === "en") return `FY${year}`;
      return `${year}年度（${era().format(new Date(Date.UTC(year, 3, 1, 3)))}度）`;
    },
  };
}

function onFirstUse<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

function largestUnit(milliseconds: number): [number, Unit] {
  const elapsed = Math.max(0, milliseconds);
  if (elapsed >= DAY) return [Math.floor(elapsed / DAY), "day"];
  if (elapsed >= HOUR) return [Math.floor(elapsed / HOUR), "hour"];
  // "0 minutes" would be no length of time that anybody names.
  return [Math.max(1, Math.floor(elapsed / MINUTE)), "minute"];
}

export function useFormats() {
  return formats(useLocale());
}
