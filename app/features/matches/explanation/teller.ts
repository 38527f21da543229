import { useMemo } from "react";
import { useLocale, useTranslations } from "use-intl";
import { formats } from "~/i18n/formats";
import type { translator } from "~/i18n/translator";
import type { Viewer } from "~/matching";

/** Names of what explanations and cards refer to by code, in the language of the page. */
export interface Names {
  skills: Readonly<Record<number, string>>;
  prefectures: Readonly<Record<string, string>>;
  themes: Readonly<Record<string, string>>;
  industries: Readonly<Record<string, string>>;
  /** The day on which this is read: what began before it begins now. */
  today: string;
}

/** All that is needed to put an explanation into words for one viewer. */
export interface Teller {
  viewer: Viewer;
  words: ReturnType<typeof translator>;
  format: ReturnType<typeof formats>;
  names: Names;
}

export function useTeller(viewer: Viewer, names: Names): Teller {
  const words = useTranslations();
  const locale = useLocale();
  return useMemo(
    () => ({ viewer, words, format: formats(locale), names }),
    [viewer, words, locale, names],
  );
}
