import type { Backend } from "./backend";
import { rowsOrThrow } from "./errors";
import { serviceClient } from "./service.server";

/** What a mail says: paragraphs of plain text, and addresses of this site on lines of their own. */
export interface MailText {
  subject: string;
  paragraphs: readonly string[];
}

interface Letter extends MailText {
  to: string;
  /** One mail per key, however often the call is repeated: `notice:<id>`. */
  dedupeKey?: string;
  /** How long the mail is worth sending; three days unless told otherwise. */
  validHours?: number;
}

/**
 * Puts a mail into the outbox; the delivery job sends it where a mail server is configured. For jobs
 * and for requests that have done what the person asked for. False if the key has been used.
 */
export function queueMail(backend: Backend, letter: Letter): Promise<boolean> {
  const { to, dedupeKey, validHours, ...text } = letter;
  const query = serviceClient(backend).rpc("enqueue_mail", {
    to_address: to,
    dedupe_key: dedupeKey,
    valid_hours: validHours,
    ...mailBody(text),
  });
  return rowsOrThrow(query);
}

const SUBJECT_MAX = 300;

/** The columns of the outbox for a text. Whatever people typed into it stays text. */
export function mailBody({ subject, paragraphs }: MailText) {
  return {
    // By characters: half of one is text that no database takes.
    subject: [...subject.replace(/\s+/g, " ")].slice(0, SUBJECT_MAX).join(""),
    body_text: paragraphs.join("\n\n"),
    body_html: `<!doctype html><html><head><meta charset="utf-8"></head><body>${paragraphs
      .map((paragraph) => `<p>${toHtml(paragraph)}</p>`)
      .join("")}</body></html>`,
  };
}

function toHtml(paragraph: string): string {
  const escaped = escapeHtml(paragraph);
  const linked = /^https?:\/\/\S+$/.test(paragraph)
    ? `<a href="${escaped}">${escaped}</a>`
    : escaped;
  return linked.replaceAll("\n", "<br>");
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
