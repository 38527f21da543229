import type { formats } from "~/i18n/formats";
import type { Locale } from "~/i18n/locale";
import type { translator } from "~/i18n/translator";
import type { NoticeText } from "./kinds";

interface Language {
  words: ReturnType<typeof translator>;
  formats: Pick<ReturnType<typeof formats>, "date">;
  locale: Locale;
}

/** What a notice says: what happened, and what the reader may do now. */
export function sentenceOf(
  { side, kind, params }: NoticeText,
  { words, formats, locale }: Language,
): { title: string; text: string } {
  const key = keyOf(side, kind);
  if (!words.has(`${key}.title`)) {
    return {
      title: words("notifications.unknown.title"),
      text: words("notifications.unknown.text"),
    };
  }
  const values = {
    title: params.title || words("notifications.untitled"),
    company: params.company ?? "",
    date: params.date ? formats.date(params.date) : "",
    count: params.count ?? 0,
    name: (locale === "ja" ? params.nameJa : params.nameEn) ?? "",
  };
  return { title: words(`${key}.title`, values), text: words(`${key}.text`, values) };
}

/** Typed as one of them: which exist is decided by the database, and a test compares the two lists. */
function keyOf(side: string, kind: string) {
  return `notifications.kinds.${side}.${kind}` as "notifications.kinds.talent.match_introduced";
}
