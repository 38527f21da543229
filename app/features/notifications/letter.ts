import { formats } from "~/i18n/formats";
import type { Locale } from "~/i18n/locale";
import { translator } from "~/i18n/translator";
import type { MailText } from "~/lib/mail.server";
import type { NoticeText } from "./kinds";
import { sentenceOf } from "./sentence";

export interface MailedNotice extends NoticeText {
  id: number;
}

/** A mail of a hundred notices is read by nobody, and the outbox takes no text of that length. */
const TOLD_MAX = 20;

/** The mail about notices that wait for their reader: what the list shows, and nothing more. */
export function letterOf(
  notices: readonly MailedNotice[],
  { locale, siteUrl }: { locale: Locale; siteUrl: string },
): MailText {
  const words = translator(locale);

  const told = notices.slice(0, TOLD_MAX).map((notice) => ({
    id: notice.id,
    ...sentenceOf(notice, { words, formats: formats(locale), locale }),
  }));
  const [first, ...more] = told;
  return {
    subject:
      first && more.length === 0
        ? words("notifications.letter.subject", { title: first.title })
        : words("notifications.letter.subjectMany", { count: notices.length }),
    paragraphs: [
      words("notifications.letter.greeting"),
      ...told.flatMap(({ id, title, text }) => [`${title}\n${text}`, `${siteUrl}/notices/${id}`]),
      ...(notices.length > TOLD_MAX
        ? [
            words("notifications.letter.rest", { count: notices.length - TOLD_MAX }),
            `${siteUrl}/notices`,
          ]
        : []),
      `${words("notifications.letter.settings")}\n${words("notifications.letter.noReply")}`,
      `${siteUrl}/notices#mail`,
    ],
  };
}
