export const locales = ["ja", "en"] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "ja";
export const timeZone = "Asia/Tokyo";

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

const YEAR = 60 * 60 * 24 * 365;

/** The language out of a request's cookies; Japanese without one. */
export function localeOf(cookieHeader: string | null | undefined): Locale {
  const value = /(?:^|;\s*)locale=([a-z]+)/.exec(cookieHeader ?? "")?.[1];
  return isLocale(value) ? value : defaultLocale;
}

export function localeCookie(locale: Locale): string {
  return `locale=${locale}; Path=/; Max-Age=${YEAR}; SameSite=Lax; HttpOnly`;
}
