import type { formats } from "~/i18n/formats";
import type { translator } from "~/i18n/translator";
import type { NoticeText } from "./kinds";

type Words = ReturnType<typeof translator>;

/** What a notice says: what happened, and what the reader may do now. */
export function sentenceOf(
  { side, kind, params }: NoticeText,
  words: Words,
  { date }: Pick<ReturnType<typeof formats>, "date">,
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
    date: params.date ? date(params.date) : "",
  };
  return { title: words(`${key}.title`, values), text: words(`${key}.text`, values) };
}

/** Typed as one of them: which exist is decided by the database, and a test compares the two lists. */
function keyOf(side: string, kind: string) {
  return `notifications.kinds.${side}.${kind}` as "notifications.kinds.talent.match_introduced";
}
