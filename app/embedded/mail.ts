import type { Sql } from "postgres";
import { errorFields, log } from "~/lib/log.server";

interface Message {
  to: string;
  subject: string;
  html?: string;
}

/**
 * Puts mails of Supabase Auth into the table `mail_outbox`. It never fails: an error here would
 * tell whoever asks for a new password which addresses have an account.
 */
export function outboxDriver(owner: Sql): { send(message: Message): Promise<void> } {
  return {
    async send({ to, subject, html = "" }) {
      try {
        await owner`insert into public.mail_outbox (to_address, subject, body_text, body_html)
          values (${to}, ${subject}, ${htmlToText(html)}, ${html})`;
      } catch (error) {
        log("error", "mail_not_queued", errorFields(error));
      }
    },
  };
}

/** Plain text of our own templates: paragraphs and links. Lite's texts link to places we lack. */
export function htmlToText(html: string): string {
  return html
    .replace(/<head>.*?<\/head>/gs, "")
    .replace(/\s+/g, " ")
    .replace(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/g, "$2\n$1")
    .replace(/<\/(p|h1|h2|div|tr)>|<br ?\/?>|<hr ?\/?>/g, "\n\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
